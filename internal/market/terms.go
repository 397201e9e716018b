package market

// Role is the main trade an ad asks for.
type Role string

// The roles. Other is also the value for an ad that names none.
const (
	Backend   Role = "backend"
	Fullstack Role = "fullstack"
	Frontend  Role = "frontend"
	Mobile    Role = "mobile"
	DevOps    Role = "devops"
	Data      Role = "data"
	Other     Role = "other"
)

// Remote is how much of the work is done away from the client's site.
type Remote string

// The values of Remote. RemoteFull allows about one day a month on site.
const (
	RemoteUnknown Remote = "unknown"
	RemoteNone    Remote = "none"
	RemotePartial Remote = "partial"
	RemoteFull    Remote = "full"
)

// Contract is a form of employment that an ad offers.
type Contract string

// The forms of employment.
const (
	Freelance      Contract = "freelance"
	Permanent      Contract = "permanent"
	FixedTerm      Contract = "fixed-term"
	Apprenticeship Contract = "apprenticeship"
)

// Seniority is the level an ad asks for: the explicit word first, else from the years asked
// (0-2 junior, 3-5 mid, 6 and more senior).
type Seniority string

// The levels. Lead covers architects.
const (
	SeniorityUnknown Seniority = "unknown"
	Junior           Seniority = "junior"
	Mid              Seniority = "mid"
	Senior           Seniority = "senior"
	Lead             Seniority = "lead"
)

// English is what an ad says about the English language.
type English string

// The values of English.
const (
	EnglishUnknown  English = "unknown"
	EnglishUseful   English = "useful"
	EnglishRequired English = "required"
)

// Education is the lowest diploma an ad asks for.
type Education string

// The values of Education; BTS stands for two years after the baccalauréat (BTS, DUT),
// Licence for three, Master for five (master or engineering school).
const (
	EducationUnknown Education = "unknown"
	SelfTaught       Education = "self-taught"
	BTS              Education = "bts"
	Licence          Education = "licence"
	Master           Education = "master"
)

// Client is the kind of organisation the work is for.
type Client string

// The kinds of client; ESN is an agency or IT services company.
const (
	ClientUnknown Client = "unknown"
	ESN           Client = "esn"
	SmallCompany  Client = "small"
	LargeCompany  Client = "large"
	PublicBody    Client = "public"
	Startup       Client = "startup"
)

// Setting tells whether the work starts from scratch.
type Setting string

// The values of Setting; CMS is work on an existing content management system.
const (
	SettingUnknown Setting = "unknown"
	FromScratch    Setting = "scratch"
	Existing       Setting = "existing"
	CMS            Setting = "cms"
)
