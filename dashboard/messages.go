package dashboard

import "tjm/internal/market"

// messages is every word the pages say. Both languages fill every field: messages_test.go proves it. {name} is
// replaced when the text is used; fields ending in 1 and N are the singular and the plural of one text.
type messages struct {
	// Frame
	SkipLink, NavLabel, NavMarket, NavMissions, NavSources, NavMethod string
	Language, OtherLanguage, Theme, Footer, FooterDemo, DemoBanner    string
	Print, OpenData, PrivacyNote, VersionLabel                        string
	// Small words
	And, To, Or, OrWord, Semicolon, NotStated, UnderWay      string
	Mission1, MissionN, Ad1, AdN, MissionsKnown, MissionsHow string
	Offer1, OfferN, Rate1, RateN                             string
	// Titles
	MarketTitle, MissionsTitle, SourcesTitle, MethodTitle, ErrorTitle, Description string
	// The filter
	Looking, Over, Update, Reset                                                         string
	StackLabel, AnotherLabel, RegionLabel, LevelLabel, RemoteLabel, ContractLabel        string
	SourceLabel, PeriodLabel                                                             string
	AllStacks, AnotherStack, AllRegions, AllLevels, AllRemotes, AllContracts, AllSources string
	OnSource, Since, Until, Everything                                                   string
	Periods                                                                              map[string]string
	Remotes                                                                              map[market.Remote]string
	Levels                                                                               map[market.Seniority]string
	ContractNames                                                                        map[market.Contract]string
	Countries                                                                            map[string]string
	// What can be asked for beside the filter
	Refine, ReadPlainly, NamedPlainly, PaidPlainly, RefineBegin                       string
	ChildrenLabel, ChildrenOff, ChildrenOn, NoteChildren, ScopeChildren, ChildrenLead string
	WhereLabel, Anywhere, CountryGroup, DepartmentGroup, CityGroup, DepartmentNamed   string
	ConvertLabel, ConvertOff, ConvertOn, ScopeConverted                               string
	HoursLabel, HoursChoice, DaysLabel, DaysOff, DaysChoice                           string
	NoteConverted, NoteConvertedDays, NoteRates, NoteRate                             string
	Converted1, ConvertedN, NoteLeft1, NoteLeftN, NoteUnplaced1, NoteUnplacedN        string
	OfWhich1, OfWhichN, RestatedAs, RestatedAt, NotRestated                           string
	// Headline
	MedianTitle, CountTitle, DemandUp, DemandDown, DemandFlat, NothingTitle, NothingLede, NoneYetTitle, NoneYetLede string
	LedeShare, LedeConverted, LedeHalf, LedeYear, OfferHas1, OfferHasN, FewHave1, FewHaveN                          string
	// What the page rests on
	Freshness, DataAsOf, NeverRun, Offers, StatingRate, Sources, Advertisers, PostedBetween string
	// Key figures
	MedianName, HalfName, OffersPosted, RemoteName, DirectCount, AdvertisedOnly, HalfContext string
	RemoteContext, Advertisers1, AdvertisersN, NIs                                           string
	// Words below the floor
	TooFew, TooFewShort, NeedsRates, HasNeedsRates, NeedsAdvertisers, TooFewOffers, TooFewAdvertisersShort, TooFewAdvertisers1, TooFewAdvertisersN string
	TooFewToCompare, NoClearTrend                                                                                                                  string
	// Charts
	ShowData, Download, DownloadExcel, MethodLink, Provisional, NoDataMonth, NothingCollected             string
	MonthHead, AllTogether, DemandTitle, DemandLeads, DemandOf, DemandSub, DemandCaption, DemandCaptionOf string
	DemandTable, DemandLabel, FromTo, VoidDemand, VoidDemandWhy                                           string
	RatesTitle, RateTitle, RatesSub, RateCaption, RateTable, RateLabel, MedianOf                          string
	VoidRates, VoidRatesWhy, QuarterAbove, QuarterBelow, Median, MiddleHalf, WithRate                     string
	HowToRead, HowToRead1, HowToRead2                                                                     string
	// Tables
	RegionHead, RegionTable, RegionSub, RegionTitle, RegionGap, RegionNoGap string
	LevelHead, LevelTable, LevelSub, LevelTitle, LevelGap, LevelNoGap       string
	OtherGroups, PlotHead                                                   string
	StackHead, StacksSub, StacksSubAlone, TopStacks, NoStackMoves           string
	Rises1, RisesN, Falls1, FallsN, ChangeHead, AfterBefore, SparkHead      string
	StackTable, ChangeSpan, StackTitle                                      string
	// Offers
	LatestTitle, LatestOf, AllOffers, Untitled, RateNotStated, UpTo, StartingAt       string
	PostedOn, SeenOn, ClosedOn, PlaceName, RemoteWord, LevelName, ContractName        string
	StacksName, MoreStacks, OfferHead, RateHead, PlaceHead, SourceHead, Elsewhere     string
	MissionsHeading1, MissionsHeadingN, States1, StatesN, MissionsLede, Span          string
	PrevPage, NextPage, PagesLabel, Drop, DropAll, AtLeast, NoOfferHere, RetryHeading string
	Units                                                                             map[market.Unit]string
	// Sources
	SourcesLede, NoRunTitle, NoRunLede, AllCurrent1, AllCurrentN, SomeCurrent1, SomeCurrentN string
	UpToDate, Late, NeverComplete, SourcesTable, RunsTitle, RunsSub, RunsTable               string
	StateHead, LastRunHead, CompleteHead, NewHead, ClosedHead, FailedHead, OutcomeHead       string
	FetchedHead, KnownHead, ExcludedHead, TookHead, WhenHead, LastRunOnly                    string
	NextHead, HistoryHead, DueNow, NeverRead, Doubtful, ButDoubtful, History1, HistoryN      string
	RunsOf, AllRuns, NextIs, CompleteIs                                                      string
	Outcomes                                                                                 map[market.Outcome]string
	Doubts                                                                                   map[market.DoubtKind]string
	// One technology
	StackDemand, StackRates, BesideTitle, BesideSub, BesideTable, BesideShare, InMarket string
	// Errors
	Error400, Error400Lede, Error404, Error404Lede, Error405, Error405Lede string
	Error500, Error500Lede, Error503, Error503Lede, Allowed, BackToMarket  string
}
