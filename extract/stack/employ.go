package stack

// How a text names the tool for a task: "orchestration avec Temporal", "deployments through Flux", "Backstage als Portal".

// employed reports whether the words around a hit give it a task. In small letters a spelling stays a word.
func (r *reading) employed(h *hit) bool {
	if h.caps == small {
		return false
	}
	if before, at := r.wordBefore(int(h.from)); means[before] && r.tail(int(h.to), -1) {
		noun, at := r.wordBefore(at)
		if happens[noun] {
			noun, _ = r.wordBefore(at) // "deployments go through Flux"
		}
		if tasks[noun] {
			return true
		}
	}
	_, after := r.around(int(h.to), int(h.to), 3)
	return len(after) > 1 && like[after[0]] && (posts[after[1]] || len(after) > 2 && articles[after[1]] && posts[after[2]])
}

var (
	means    = words("avec with mit using par by via through uber sous under dans in sur on durch")
	happens  = words("go goes run runs happen passe passent lauft laufen gehen geht")
	like     = words("comme as als")
	articles = words("a an the un une le la notre our unser unsere ein eine de")
)

// tasks are what a system does, and what is done to its parts: the words before "with" and a tool.
var tasks = words(`orchestration ordonnancement deploiement deploiements deployment deployments deployed deploys livraison livraisons delivery
	provisioning provisionnement test tests ecrits charge resilience traces tracing metriques metrics logs logging journaux runtime stockage storage
	stored stockes stockees gespeichert blog site build builds cache caching reel realtime temps-reel messagerie messaging recherche search indexation
	supervision monitoring alerting observabilite observability authentification authentication sso secrets persistance persistence templates gabarits
	rendu rendering validation formulaires forms routage routing linting packaging compilation automatisation automation planification scheduling
	files queues queue jobs taches tasks aufgaben workflow workflows pipeline pipelines ingestion transformation transformations restitution reporting
	dashboards visualisation cartographie paiement paiements payments boutique headless commerce api apis reproductibles environnements environments
	images artefacts artifacts publies published geres managed orchestres orchestrated orchestriert decrits decrite described centralises collected
	exposes exposed migrations schema documentation mocks bouchons mutation propriete integration unitaires fonctionnels e2e bout versionne
	versioning gestion container containers conteneurs bereitstellung auslieferung uberwachung suche tests-e2e lasttests e2e-tests protokolle`)

// posts are the places of a tool in a system: the words after "as".
var posts = words(`portail portal orchestrateur orchestrator orchestrierung scheduler ordonnanceur bus broker cache base database store orm front
	frontend front-end back backend framework moteur engine file queue proxy reverse passerelle gateway registre registry gestionnaire manager
	serveur server plateforme platform plattform outil tool sso idp cms crm erp etl runner bundler linter datastore coffre index annuaire ingress
	mesh datenbank werkzeug langage language sprache buildsystem bibliotheque library stack solution remplacant replacement socle`)
