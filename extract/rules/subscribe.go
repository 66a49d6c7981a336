package rules

import "shuck/extract/doc"

const newsletterWhy = "a prompt to take the newsletter or to register"

func newsletterRows() []Row {
	return []Row{
		{
			ID: "newsletter-en", Lang: "en", Group: Newsletter, Verdict: doc.Drop, MaxWords: 50, Reason: newsletterWhy,
			Phrases: []string{"newsletter", "newsletters", "our newsletter", "our newsletters", "sign up", "sign up now", "sign up today", "sign up here", "sign up for …", "sign up to …", "sign up for free", "sign me up", "signup", "subscribe", "subscribe now", "subscribe today", "subscribe here", "subscribe to …", "subscribe for …", "subscribe via …", "subscribe by email", "join our …", "join the newsletter", "get the newsletter", "get our newsletter …", "get the latest …", "get the best of …", "get our daily …", "get daily …", "get more stories like this …", "get email updates …", "get alerts …", "get breaking news …", "get updates …", "stay informed …", "stay up to date …", "stay in the know …", "stay in the loop …", "stay updated …", "never miss a story …", "never miss a post …", "never miss an update …", "don't miss a story …", "don't miss out …", "be the first to know …", "enter your email …", "enter email …", "email address", "your email", "your email address", "your e-mail address", "email", "email *", "thank you for subscribing …", "thanks for subscribing …", "thank you for signing up …", "thanks for signing up …", "you have successfully subscribed …", "you can unsubscribe …", "you may unsubscribe …", "unsubscribe at any time …", "unsubscribe", "please check your email …", "please enter a valid email …", "invalid email …", "a confirmation email …", "by signing up …", "by subscribing …", "by submitting …", "by entering your email …", "by clicking …", "by providing your email …", "… delivered to your inbox …", "… to your inbox …", "… in your inbox …", "… into your inbox …", "… straight to your inbox …", "… our newsletter …", "… our free newsletter …", "… our weekly newsletter …", "… our daily newsletter …", "… email newsletter …", "… email updates …", "… email alerts …", "… free newsletter …", "… no spam …", "we respect your privacy …", "we won't spam you …", "success! …"},
			Hits:    []string{"Subscribe to our newsletter", "Sign up for the Harbour Brief", "Get the day's news straight to your inbox.", "Enter your email address"},
			Misses:  []string{"Signing ceremonies were held in two towns", "Subscribers of the opera rose to nine thousand", "Getting the latest train home was luck"},
		},
		{
			ID: "newsletter-mul", Lang: "mul", Group: Newsletter, Verdict: doc.Drop, MaxWords: 50, Reason: newsletterWhy,
			Phrases: []string{
				"newsletter abonnieren", "newsletter bestellen", "zum newsletter …", "newsletter-anmeldung", "jetzt anmelden", "jetzt anmelden …", "jetzt abonnieren", "jetzt newsletter …", "abonnieren", "abonnieren sie …", "abonniere …", "melden sie sich …", "melde dich für …", "jetzt kostenlos …", "ihre e-mail-adresse …", "e-mail-adresse", "e-mail adresse", "e-mail", "e-mail *", "verpassen sie …", "… unseren newsletter …", "… unserem newsletter …", "… den newsletter …", "… per e-mail erhalten …",
				"inscrivez-vous …", "inscrivez vous …", "s'inscrire", "s'inscrire à …", "je m'inscris", "abonnez-vous", "abonnez-vous …", "s'abonner", "s'abonner à …", "je m'abonne", "recevez …", "la newsletter", "newsletter : …", "votre adresse e-mail …", "votre adresse email …", "adresse e-mail", "votre email", "… notre newsletter …", "… à la newsletter …", "… nos newsletters …", "… votre boîte mail …", "… vous désinscrire …",
				"suscríbete", "suscríbete …", "suscríbase …", "suscribirse", "suscribirme", "suscribite …", "regístrate …", "regístrese …", "apúntate …", "recibe …", "reciba …", "boletín", "boletines", "boletín de noticias", "tu correo electrónico", "correo electrónico", "… nuestro boletín …", "… nuestra newsletter …", "… nuestros boletines …", "… tu correo …", "… en tu bandeja …",
				"assine", "assine já", "assine …", "assinar", "inscreva-se", "inscreva-se …", "cadastre-se", "cadastre-se …", "receba …", "receba as …", "subscreva …", "subscrever", "seu e-mail", "seu email", "… nossa newsletter …", "… nossas newsletters …", "… no seu e-mail …", "… no seu email …",
				"iscriviti", "iscriviti …", "iscriviti alla …", "iscriversi …", "registrati …", "abbonati", "abbonati …", "ricevi …", "la tua email", "indirizzo email", "indirizzo e-mail", "… alla nostra newsletter …", "… alla newsletter …", "… nella tua casella …",
				"aanmelden", "aanmelden voor …", "meld je aan …", "meld u aan …", "schrijf je in …", "schrijf u in …", "inschrijven", "abonneer", "abonneer je …", "abonneren", "ontvang …", "nieuwsbrief", "nieuwsbrieven", "e-mailadres", "uw e-mailadres", "je e-mailadres", "… onze nieuwsbrief …", "… de nieuwsbrief …", "… in je mailbox …", "… in uw mailbox …",
				"zapisz się", "zapisz się …", "zapisz mnie", "subskrybuj", "subskrybuj …", "zaprenumeruj …", "otrzymuj …", "bądź na bieżąco …", "twój e-mail", "twój adres e-mail …", "podaj adres e-mail …", "podaj swój e-mail …", "adres e-mail", "… do newslettera …", "… nasz newsletter …", "… naszego newslettera …",
				"подписаться на …", "подпишитесь …", "подписывайтесь", "подпишись", "подписка", "подписка на …", "рассылка", "получайте …", "ваш e-mail", "ваш email", "введите e-mail …", "введите ваш e-mail …", "электронная почта", "оформить подписку", "… на рассылку …", "… нашу рассылку …", "… наш телеграм …", "… наш канал …", "… наш telegram …", "… в telegram …", "хотите быть в курсе …",
				"订阅", "订阅 …", "立即订阅", "邮件订阅", "订阅我们 …", "注册 …", "免费订阅 …", "輸入您的電子郵件 …", "您的邮箱", "电子邮箱", "訂閱 …", "登録", "登録する", "メルマガ登録", "メールマガジン …", "メールアドレス", "無料会員登録", "会員登録", "会員登録 …", "ニュースレター …", "購読する", "購読", "구독신청", "뉴스레터 …", "뉴스레터 구독", "이메일", "회원가입", "구독하기 …", "메일링 …",
				"prenumerera", "prenumerera på …", "anmäl dig …", "få vårt nyhetsbrev …", "nyhetsbrev", "din e-postadress", "… vårt nyhetsbrev …", "tilaa …", "tilaa uutiskirje", "uutiskirje", "tilaa", "liity …", "… uutiskirje …", "εγγραφή στο newsletter …", "εγγραφείτε …", "… newsletter μας …", "abone ol", "abone olun …", "e-posta adresiniz", "… bültenimize …", "přihlásit se k odběru …", "odebírat …", "váš e-mail", "… novinky e-mailem …", "tilmeld dig …", "tilmeld …", "… nyhedsbrev …", "meld deg på …", "… nyhetsbrev …",
			},
			Hits:   []string{"Jetzt Newsletter abonnieren und nichts verpassen", "Inscrivez-vous à la lettre du soir", "Suscríbete a nuestro boletín", "Подпишитесь на рассылку", "メルマガ登録"},
			Misses: []string{"Abonniert hat ihn kaum jemand", "Recevant le prix, elle pleura", "Inschrijvingen bleven uit"},
		},
	}
}
