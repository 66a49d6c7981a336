package check

// The severity of a run says how often such runs are what they seem. The limits are those that, on texts that
// extractors made of labelled pages, keep false alarms on clean texts under 20 in 1,000 for errors and
// under 80 for warnings; extract/check/testdata has the figures and the command that measures them.
const (
	errorScore   = 0.9
	warningScore = 0.75
)

// severity weighs the score of a run. A row that names it lets less do.
func (r *run) severity() Severity {
	score := r.score / float64(r.total())
	switch {
	case score >= errorScore && r.named > 0:
		return Error
	case score >= warningScore:
		return Warning
	}
	return Note
}
