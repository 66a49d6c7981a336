package rules

// Class is a set of the meanings that the words of a class, id, role or itemprop
// attribute carry. Sites name what they build; the names are evidence, never a decision.
type Class = uint64

// The meanings.
const (
	ClassNav       Class = 1 << iota
	ClassMasthead        // the page's own header
	ClassFooter          // the page's own footer
	ClassSide            // sidebar, rail, complementary
	ClassComment         // readers' comments
	ClassShare           // share buttons, social profiles
	ClassRelated         // related, recommended, popular, more, next
	ClassAuthor          // byline, bio
	ClassMeta            // date, time, section, read time
	ClassCaption         // caption, credit
	ClassAd              // advertisement, sponsor, promotion
	ClassSubscribe       // newsletter, sign-up
	ClassConsent         // cookies, privacy
	ClassTags            // tags, topics, categories
	ClassUnseen          // for screen readers or print only
	ClassWidget          // widget, module, block, panel
	ClassBody            // the article's body by name: article-body, entry-content
	ClassContent         // content, main, article, post, text: half the page may carry it
	ClassTitle           // headline, title
	ClassEmbed           // tweet, video, player
	ClassList            // list, grid, cards, feed
	ClassTeaser          // teaser, card, preview, thumbnail
	ClassCrumb           // breadcrumb
	ClassSearch          // search
	ClassModal           // pop-up, overlay, login, paywall
	ClassGallery         // gallery, slideshow
	ClassQuote           // quote, pull quote
	ClassLead            // dek, summary, standfirst, subtitle
	ClassToc             // table of contents
	ClassPager           // pagination, previous and next
	ClassLegal           // copyright, disclaimer, terms
	ClassButton          // button, call to action
	ClassForm            // form, input
	ClassThread          // forum post, message, thread, reply
	ClassProduct         // product, price, specification
	ClassReview          // review, rating
	ClassNote            // note, box, aside within the text
	ClassPicture         // image, photo, figure
	ClassMenu            // menu, dropdown, accordion, tabs
	ClassPost            // post, entry: the unit of a blog or feed
	ClassIcon            // icon, logo, avatar
	ClassFact            // info box, key facts
	numClasses     = iota
)

// NumClasses is how many meanings there are.
const NumClasses = numClasses

// classWords gives each meaning its words, in lower case. A word is what stands between
// non-letters or camelCase edges; two neighbours are also looked up joined, so that article-body,
// articleBody and articlebody are one. Whole words only: "bar" must not hit embargo.
var classWords = []struct {
	class Class
	words string
}{
	{ClassNav, "nav navbar navigation subnav navi mainnav topnav globalnav sitenav navigationbar menubar navlist skiplink skip"},
	{ClassMenu, "menu menus submenu megamenu dropdown accordion tabs tab tablist hamburger offcanvas drawer toggle"},
	{ClassMasthead, "masthead header siteheader pageheader topbar banner hd globalheader head toolbar utility sitename"},
	{ClassFooter, "footer foot sitefooter pagefooter footerbar bottom colophon contentinfo ft pied fuss fusszeile rodape"},
	{ClassSide, "sidebar side aside rail rightrail leftrail sidecol rightcol leftcol complementary secondary tertiary rightcolumn leftcolumn rhs lhs sidebox sider marginal siderail barra"},
	{ClassComment, "comment comments commentlist disqus commenting respond replies kommentare kommentar comentarios commentaires livefyre facebookcomments komentarze commenttext pinglun commentary opinions opinie opinia coment comentario commento commenti commentbody commentbox komentarz komentar komentare komentari reactie reacties yorum yorumlar liuyan guestbook leserkommentare leserbriefe comentarii kommentit kommentarer usercomments readercomments readerscomments commentcontent commentitem commentblock talkback talkbacks sxolia hozzaszolasok intensedebate hypercomments fbcomments haloscan cmt"},
	{ClassShare, "share sharing shared social socials sharebar sharebuttons sharedaddy addthis addtoany facebook twitter pinterest whatsapp linkedin follow followus socialmedia sharetools teilen partager compartir condividi fenxiang bdsharebuttonbox bshare jiathis sociable shareaholic telegram reddit viber"},
	{ClassRelated, "related relatedposts recommended recommendation recommendations recommend popular trending mostread mostpopular latest recent recentposts more morefrom readmore readnext also seealso upnext outbrain taboola mgid zergnet revcontent plista similar suggested suggestions promoted interesting yarpp jp xiangguan tuijian otherstories topstories headlines hot top morestories furtherreading aktuell weitere relacionadas correlati polecane"},
	{ClassAuthor, "author authors byline bio biography authorbio authorbox autor auteur autore contributor contributors writer vcard profile aboutauthor aboutme redaktion journalist editor"},
	{ClassMeta, "meta metadata date time timestamp dateline published pubdate postmeta entrymeta articlemeta datetime updated postinfo articleinfo info infobar postdate source readtime readingtime modified datum fecha posted details kicker eyebrow overline section rubric rubrik dachzeile"},
	{ClassCaption, "caption captions credit credits figcaption imagecaption photocredit copyrightphoto legend bildunterschrift legende wpcaption bildtext imgcaption mediacaption attribution"},
	{ClassAd, "ad ads adv advert adverts advertisement advertising adsense adslot adunit adbox adcontainer sponsor sponsored sponsors promo promos promotion dfp gpt werbung anzeige publicidad publicite pubblicita reklama banners doubleclick googlead affiliate commercial guanggao gg adsbygoogle"},
	{ClassSubscribe, "newsletter newsletters subscribe subscription subscriptions signup mailinglist emailsignup mailchimp optin abo abonnieren suscribete boletin mc4wp convertkit"},
	{ClassConsent, "cookie cookies consent gdpr cookiebar cookienotice cookiebanner privacy onetrust cmp ccpa tracking"},
	{ClassTags, "tag tags taglist tagcloud keywords topics topic category categories categorias cat cats filed filedunder taxonomy terms labels label schlagworte etiquetas hashtag hashtags postedin"},
	{ClassUnseen, "hidden hide sr sronly visuallyhidden screenreader screenreadertext noprint print printonly offscreen invisible none nodisplay displaynone mobile mobileonly hideme assistive"},
	{ClassWidget, "widget widgets module mod block panel portlet gadget component textwidget sidebarwidget extra"},
	{ClassBody, "articlebody entrycontent postcontent articlecontent storybody postbody storycontent articletext bodytext bodycopy maintext entrybody pagecontent contentbody newscontent newsbody newstext blogcontent blogbody posttext storytext fulltext articlecopy richtext wysiwyg prose markdown artikeltext artikelbody articlemain contenttext textbody detailcontent zhengwen contentarticle mwparseroutput mwcontent documentcontent docscontent markdownbody postmessage messagebody messagecontent userstextcontent articulo cuerpo corpo corps detailbody"},
	{ClassContent, "content main article text body story maincontent primary contents inhalt artikel contenido conteudo contenu tekst texte texto news single hentry paragraph copy editorial neirong wenzhang textcontent centercolumn center middle container page document doc docs lede longform richcontent"},
	{ClassPost, "post posts entry entries blogpost item items hfeed"},
	{ClassTitle, "title headline heading entrytitle posttitle articletitle storytitle pagetitle pageheadline titulo titre titel ueberschrift h1 hed subhead subheading biaoti"},
	{ClassEmbed, "embed tweet instagram youtube video videos player audio podcast oembed iframe vimeo soundcloud storify media multimedia"},
	{ClassList, "list listing lists grid feed river stream archive loop index collection results carousel slider swiper slick owl row columns column col ul lista liste"},
	{ClassTeaser, "teaser teasers card cards preview thumb thumbnail thumbs tile tiles snippet blurb excerpt linkbox promobox box boxes headlinebox"},
	{ClassCrumb, "breadcrumb breadcrumbs crumb crumbs breadcrumblist brotkrumen path trail youarehere weizhi position"},
	{ClassSearch, "search searchbox searchform searchbar suche buscar recherche sousuo"},
	{ClassModal, "modal popup popups overlay lightbox dialog paywall login signin register account regwall gate lock locked premium notification notifications alert toast interstitial flyout tooltip popover sticky"},
	{ClassGallery, "gallery galleries slideshow slides slide photogallery lightgallery bildergalerie galeria galerie diaporama"},
	{ClassQuote, "quote pullquote blockquote quotes pull zitat citation cite testimonial testimonials"},
	{ClassLead, "dek deck summary standfirst subtitle subheadline intro introduction lead leadin lede vorspann chapo entradilla excerpt abstract description tagline subtitulo synopsis zhaiyao daodu teasertext"},
	{ClassToc, "toc tableofcontents contentstable outline jumplinks onthispage inpage anchors index sommaire"},
	{ClassPager, "pagination pager paging pagenav pagenavi prevnext previous prev next postnavigation postnav navlinks pages nextpage navprevious navnext fenye nextprev older newer"},
	{ClassLegal, "copyright disclaimer legal terms imprint impressum license licence rights banquan shengming notice dmca"},
	{ClassButton, "button btn buttons cta action actions calltoaction tools articletools link links"},
	{ClassForm, "form input field fieldset contactform wpcf7 survey poll vote quiz feedback contact"},
	{ClassThread, "thread forum message messages topicpost discussion reply answer answers question posting bbs postbit ubb viewtopic qa postrow msg"},
	{ClassProduct, "product products price prices cart sku shop buy specs specification specifications basket checkout shipping variant variants swatch stock addtocart"},
	{ClassReview, "review reviews rating ratings stars star customerreviews bewertung"},
	{ClassNote, "note notes callout infobox box sidenote highlight admonition tip warning pullout panel wrapper inset relatedbox"},
	{ClassPicture, "image images img photo photos picture figure pic pics foto bild imagewrap wpblockimage hero featured"},
	{ClassIcon, "icon icons logo avatar badge emoji svg gravatar"},
	{ClassFact, "infobox facts keyfacts factbox sidefact stats statistics data table infotable summarybox keypoints highlights takeaways"},
}
