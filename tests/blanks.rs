//! No paper of the samples says anything that is taken for a blank.

use std::path::Path;
use std::sync::Arc;

use thidua::checks::blank_left;
use thidua::diagnostic::Report;
use thidua::document::lines;
use thidua::input::Session;
use thidua::model::{Dossier, Issued, IssuedPapers, IssuedText, PaperNumber, Shape};
use thidua::pipeline::{Standing, Workshop, campaigns};

/// All papers of a campaign, each issued on its planned day.
fn numbered(workshop: &Workshop, drafts: &Dossier) -> IssuedPapers {
    let dated = drafts
        .papers()
        .iter()
        .filter_map(|entry| Some((entry, entry.date.as_ref()?.value)));
    let issued = dated.filter_map(|(entry, date)| {
        let mut report = Report::default();
        let material = workshop.material(drafts, entry, &mut report)?;
        let brief = material.brief();
        let issued = Issued {
            row: None,
            number: brief.series().and(PaperNumber::new(12)),
            symbol: brief.symbol(),
            title: String::new(),
            date,
            reason: None,
            replaces: None,
            awards: Vec::new(),
            text: IssuedText::NotAsked,
        };
        Some((entry.id.to_string(), Arc::new(issued)))
    });
    IssuedPapers {
        in_force: issued.collect(),
        ..IssuedPapers::default()
    }
}

#[test]
fn a3_no_ready_paper_of_the_samples_has_a_blank() {
    let mut session = Session::new(Path::new(env!("CARGO_MANIFEST_DIR")));
    let workshop = Workshop::open(None, &mut session).unwrap();
    for name in campaigns(&mut session) {
        let drafts = workshop.read(&name, &mut session).unwrap();
        let dossier = drafts.with_issued(&numbered(&workshop, &drafts));
        for entry in dossier.papers() {
            // A cover list sets all papers of its dossier to count their pages.
            let draft = drafts.paper(entry.id.as_str()).unwrap();
            if !entry.row.contents().is_empty() || workshop.standing(&drafts, draft) != Standing::Ready {
                continue;
            }
            let material = workshop.material(&dossier, entry, &mut session.report).unwrap();
            // An excerpt marks what it leaves out.
            if matches!(material.brief().kind.shape, Shape::Form | Shape::Copy) {
                continue;
            }
            let paper = workshop.compose(&dossier, entry, &mut session).unwrap();
            let words = lines(&paper, &workshop.format().letterhead);
            let words = words.iter().map(|line| line.replace('\u{a0}', " "));
            let found: Vec<String> = words.filter(|line| blank_left(line).is_some()).collect();
            assert!(found.is_empty(), "{}: {found:?}", entry.id.value);
        }
    }
}
