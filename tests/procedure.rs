//! Law and logic of one campaign: what the papers of the example ward say when one fact is another. Each test begins with
//! the id of its case.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use thidua::diagnostic::Report;
use thidua::document::Paper;
use thidua::input::Session;
use thidua::pipeline::{Standing, Workshop};

use crate::occasions::paper_below;
use crate::register::clerk::copy;
use crate::tree_words::{plain, tree_words};

mod answers;
mod bases;
mod by_day;
mod contradicting;
mod council;
mod dossier;
mod eighth;
mod excerpts;
mod fifth;
mod fourth;
mod inspected;
mod names;
mod readers;
mod rewards;
mod seventh;
mod signatures;
mod sixth;
mod typed;
mod votes;
mod who_and_where;
mod words;

const WARD: &str = "phuong-mau-2025";

/// A change of a file below the ward's folder: what it says, and what it says instead; an empty first text writes the file.
pub(crate) type Change<'a> = (&'a str, &'a str, &'a str);

/// What came of the ward after some changes.
pub(crate) struct Told {
    /// The words of each paper that was asked for and is ready.
    pub(crate) papers: BTreeMap<String, String>,
    /// Their trees.
    pub(crate) trees: BTreeMap<String, Paper>,
    /// Code and sentence of each fault.
    pub(crate) faults: Vec<String>,
    /// Of each paper that was asked for what `check` says of it besides.
    pub(crate) besides: Vec<String>,
}

impl Told {
    /// The words of a paper.
    pub(crate) fn paper(&self, id: &str) -> &str {
        let faults = &self.faults;
        let paper = self.papers.get(id);
        paper.unwrap_or_else(|| panic!("{id} is not there: {faults:#?}"))
    }

    /// Whether `check` besides says these words under that code.
    pub(crate) fn says_besides(&self, code: &str, words: &str) -> bool {
        let mut said = self.besides.iter();
        said.any(|fault| fault.starts_with(code) && fault.contains(words))
    }

    /// Whether a fault of that code says these words.
    pub(crate) fn has(&self, code: &str, words: &str) -> bool {
        let mut faults = self.faults.iter();
        faults.any(|fault| fault.starts_with(code) && fault.contains(words))
    }
}

/// The ward's papers `ids` after some changes. Paths that begin with `templates/` are below the working folder.
pub(crate) fn told(changes: &[Change<'_>], ids: &[&str]) -> Told {
    let office = tempfile::tempdir().unwrap();
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("inputs").join(WARD);
    copy(&source, &office.path().join("inputs").join(WARD));
    for (file, from, to) in changes {
        let path = if file.starts_with("templates/") {
            office.path().join(file)
        } else {
            office.path().join("inputs").join(WARD).join(file)
        };
        if from.is_empty() {
            let own = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
            let before = fs::read_to_string(&own).unwrap_or_default();
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(&path, before + to).unwrap();
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(from), "{file} does not say {from}");
        fs::write(&path, text.replacen(from, to, 1)).unwrap();
    }
    tell(office.path(), ids)
}

/// The words of a paper of the ward after some changes.
fn text(changes: &[Change<'_>], id: &str) -> String {
    told(changes, &[id]).paper(id).to_owned()
}

/// The words of a paper of a sample office after some changes of its files; an empty first text adds to the end.
fn changed(case: &str, campaign: &str, changes: &[Change<'_>], id: &str) -> String {
    let office = tempfile::tempdir().unwrap();
    let source = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/cases")
        .join(case);
    copy(&source, office.path());
    for (file, from, to) in changes {
        let path = office.path().join("inputs").join(campaign).join(file);
        let before = fs::read_to_string(&path).unwrap();
        assert!(before.contains(from), "{file} does not say {from}");
        let after = if from.is_empty() {
            before + to
        } else {
            before.replace(from, to)
        };
        fs::write(&path, after).unwrap();
    }
    paper_below(office.path(), campaign, id)
}

/// Changes, and the code and words of what is said of them.
pub(crate) type Case<'a> = (&'a [Change<'a>], &'a str, &'a str);

/// Each is said, and the ward itself says none of them; how often each is.
pub(crate) fn each_is_named(cases: &[Case<'_>]) -> Vec<usize> {
    let as_it_is = told(&[], &[]);
    let often = |(changes, code, words): &Case<'_>| {
        assert!(!as_it_is.has(code, words), "{code} {words}");
        let told = told(changes, &[]);
        assert!(told.has(code, words), "{code} {words}: {:#?}", told.faults);
        let said = |fault: &&String| fault.starts_with(code) && fault.contains(words);
        told.faults.iter().filter(said).count()
    };
    cases.iter().map(often).collect()
}

/// The papers `ids` of an office that has the ward's campaign.
pub(crate) fn tell(root: &Path, ids: &[&str]) -> Told {
    let mut session = Session::new(root);
    let workshop = Workshop::open(None, &mut session).unwrap_or_else(|| panic!("{:?}", session.report));
    let mut besides = Report::default();
    let (mut papers, mut trees) = (BTreeMap::new(), BTreeMap::new());
    let mut report = Report::default();
    if let Some(dossier) = workshop.read(WARD, &mut session) {
        let asked = dossier
            .papers()
            .iter()
            .filter(|entry| ids.contains(&entry.id.as_str()));
        for entry in asked.filter(|entry| workshop.standing(&dossier, entry) == Standing::Ready) {
            workshop.name_law(&dossier, entry, &mut besides);
            let material = workshop.material(&dossier, entry, &mut report);
            let paper =
                material.and_then(|material| workshop.compose_from(material, session.sources(), &mut report));
            if let Some(paper) = paper {
                papers.insert(entry.id.to_string(), plain(&tree_words(&paper)).join(" "));
                trees.insert(entry.id.to_string(), paper);
            }
        }
    }
    session.report.extend(report);
    let said = |fault: &thidua::diagnostic::Fault| {
        let wording = fault.kind.wording(thidua::diagnostic::Language::Vietnamese);
        let papers = fault.papers.join(", ");
        format!("{} {} {papers}", fault.kind.code(), wording.found)
    };
    let faults = session
        .report
        .sorted(session.sources())
        .into_iter()
        .map(said)
        .collect();
    let besides = besides.sorted(session.sources()).into_iter().map(said).collect();
    Told {
        papers,
        trees,
        faults,
        besides,
    }
}
