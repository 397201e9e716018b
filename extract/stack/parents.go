package stack

// Parents gives each technology that has some those it is a part or a user of, by canonical names: Spring Boot has Spring,
// Spring has Java. No technology is its own ancestor.
func Parents() map[string][]string {
	parents := map[string][]string{}
	for _, e := range Vocabulary() {
		if len(e.Parents) > 0 {
			parents[e.Name] = e.Parents
		}
	}
	return parents
}
