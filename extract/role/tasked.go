package role

import (
	"slices"

	"tjm/internal/market"
)

// tasked returns the trade that the tools of the body make of a title with one language: Kotlin for an application of a
// phone, Python for pipelines. Empty when the body names other technologies of a server.
func (a *ad) tasked() market.Role {
	if a.all[backSide] != 1 || a.all[frontSide] > 0 {
		return ""
	}
	language := ""
	pipelines, android := 0, 0
	for _, f := range a.found {
		switch s := sides[f.Name]; {
		case s == backSide && f.InTitle:
			language = f.Name
		case s == mobileSide:
			android++
		case s == dataSide && !plainDatabase[f.Name]:
			pipelines++
		}
	}
	switch {
	case language == "Kotlin" && android > 0:
		return market.Mobile
	case (language == "Python" || language == "Scala") && pipelines >= 2:
		return market.Data
	}
	return ""
}

// pipelineTools are the tools of a title that make data of whatever language stands beside them.
var pipelineTools = []string{"Spark", "PySpark", "Hadoop", "Hive", "Databricks", "Snowflake", "dbt", "Airflow", "BigQuery", "Power BI", "Tableau", "Dataiku", "Talend"}

// titled reports whether the title names one of the technologies.
func (a *ad) titled(names ...string) bool {
	for _, f := range a.found {
		if f.InTitle && slices.Contains(names, f.Name) {
			return true
		}
	}
	return false
}

// consultedToCode reports whether a title names a consultant and the body the code to write.
func (a *ad) consultedToCode() bool {
	words := a.doc.Words(a.spans[faintSide])
	return len(words) >= 6 && (words[:6] == "Consul" || words[:6] == "consul") && a.all[suiteSide] == 0 &&
		(a.body[dev] > 0 && a.all[backSide] > 1 || a.body[data] > 1 && a.all[dataSide] > 1)
}
