package simulation

import (
	"math"
	"math/rand/v2"
	"slices"
	"time"

	"tjm/internal/market"
)

// family is a kind of work that goes by one main technology.
type family struct {
	name   string   // as titles say it
	always []string // every ad names these
	often  []string // each ad names some of these
	share  float64  // of the ads of 2025
	growth float64  // of that share, per year
	price  float64  // beside the market's mean
	drift  float64  // of the price, per year
	full   float64  // share of full-stack ads
}

var families = []family{
	{"Java Spring Boot", []string{"Java", "Spring Boot"}, []string{"Hibernate", "PostgreSQL", "Oracle Database", "Kafka", "Maven", "Docker", "Kubernetes", "Jenkins", "JUnit", "REST", "GitLab CI", "OpenShift", "Angular"}, 17, -0.02, 1.02, 0, 0.2},
	{"Java EE", []string{"Java", "Java EE"}, []string{"Struts", "Oracle Database", "WebLogic", "JBoss", "Hibernate", "Maven", "SVN", "SOAP", "PL/SQL"}, 4, -0.25, 0.95, -0.01, 0},
	{"PHP Symfony", []string{"PHP", "Symfony"}, []string{"Doctrine", "API Platform", "MySQL", "PostgreSQL", "RabbitMQ", "Docker", "PHPUnit", "Redis", "Elasticsearch", "GitLab CI", "Vue.js"}, 11, -0.06, 0.93, -0.01, 0.25},
	{"PHP Laravel", []string{"PHP", "Laravel"}, []string{"MySQL", "Redis", "Vue.js", "Livewire", "Docker", "PHPUnit", "REST"}, 5, -0.04, 0.84, 0, 0.45},
	{"PHP", []string{"PHP", "MySQL"}, []string{"WordPress", "Drupal", "PrestaShop", "JavaScript", "Git", "Linux"}, 5, -0.15, 0.78, -0.01, 0.4},
	{"Python Django", []string{"Python", "Django"}, []string{"PostgreSQL", "Celery", "Redis", "Docker", "AWS", "React", "pytest", "REST"}, 6, 0.08, 1.02, 0.01, 0.25},
	{"Python FastAPI", []string{"Python", "FastAPI"}, []string{"PostgreSQL", "Docker", "Kubernetes", "GCP", "AWS", "pytest", "Terraform", "Kafka", "SQL"}, 7, 0.18, 1.07, 0.01, 0.1},
	{"Node.js", []string{"Node.js", "TypeScript"}, []string{"NestJS", "PostgreSQL", "MongoDB", "GraphQL", "AWS", "Docker", "Redis", "React", "Jest", "Kubernetes"}, 11, 0.03, 0.97, 0, 0.4},
	{".NET C#", []string{"C#", ".NET"}, []string{"ASP.NET Core", "SQL Server", "Azure", "Entity Framework", "Azure DevOps", "Angular", "Docker", "RabbitMQ"}, 12, -0.01, 0.99, 0, 0.3},
	{"ASP.NET", []string{"C#", "ASP.NET"}, []string{"SQL Server", "IIS", "JavaScript", "jQuery", "WCF"}, 2.5, -0.2, 0.88, -0.01, 0.3},
	{"Go", []string{"Go"}, []string{"Kubernetes", "gRPC", "PostgreSQL", "Kafka", "Docker", "Terraform", "GCP", "AWS", "Prometheus", "Redis"}, 5, 0.2, 1.13, 0.02, 0.05},
	{"Ruby on Rails", []string{"Ruby", "Ruby on Rails"}, []string{"PostgreSQL", "Sidekiq", "Redis", "RSpec", "Heroku", "AWS", "Hotwire"}, 3, -0.15, 1.0, 0, 0.4},
	{"Kotlin", []string{"Kotlin", "Spring Boot"}, []string{"Kafka", "PostgreSQL", "Kubernetes", "AWS", "Gradle", "GraphQL"}, 2.5, 0.1, 1.08, 0.01, 0},
	{"Scala", []string{"Scala"}, []string{"Akka", "Spark", "Kafka", "Cassandra", "AWS", "Cats"}, 1.8, -0.15, 1.14, 0, 0},
	{"Rust", []string{"Rust"}, []string{"Tokio", "PostgreSQL", "Linux", "gRPC", "Docker"}, 0.8, 0.25, 1.18, 0.01, 0},
	{"C++", []string{"C++"}, []string{"Qt", "Linux", "CMake", "Boost", "Python"}, 2, -0.03, 1.02, 0, 0},
	{"COBOL", []string{"COBOL"}, []string{"DB2", "CICS", "JCL", "z/OS"}, 1.8, -0.1, 0.9, 0, 0},
	{"Drupal", []string{"Drupal", "PHP"}, []string{"MySQL", "Symfony", "Docker", "Solr"}, 1.6, -0.12, 0.88, -0.01, 0.2},
}

// drawFamily draws a family by its share on a day.
func drawFamily(r *rand.Rand, day time.Time) int {
	years := yearsSince2025(day)
	weight := func(f family) float64 { return f.share * math.Pow(1+f.growth, years) }
	total := 0.0
	for _, f := range families {
		total += weight(f)
	}
	x := r.Float64() * total
	for i, f := range families {
		if x -= weight(f); x < 0 {
			return i
		}
	}
	return len(families) - 1
}

func yearsSince2025(day time.Time) float64 {
	return day.Sub(time.Date(2025, 1, 1, 0, 0, 0, 0, time.UTC)).Hours() / 24 / 365.25
}

// draw returns the role and the technologies of one ad.
func (f family) draw(r *rand.Rand) (market.Role, []string) {
	role := market.Backend
	if r.Float64() < f.full {
		role = market.Fullstack
	}
	stacks := slices.Clone(f.always)
	rest := slices.Clone(f.often)
	r.Shuffle(len(rest), func(i, j int) { rest[i], rest[j] = rest[j], rest[i] })
	stacks = append(stacks, rest[:min(len(rest), 2+r.IntN(5))]...)
	return role, stacks
}
