//! Files → a dossier that holds together.

use super::{Lacks, Workshop, decode};
use crate::checks::{
    awardees_sound, awards_lawful, ballots_by_ballot, bases_in_force, dates_in_order, deciders_named,
    decisions_known, dossier_complete, law_caution, notice_long_enough, numbers_as_issued, numbers_once,
    papers_in_order, power_of_kind, review_files_sound, signature_agrees, units_measured, votes_add_up,
};
use crate::diagnostic::{FileProblem, PathProblem, Report, Sources, Thing, UsageProblem, suggest};
use crate::input::{Node, Record, Session, Value};
use crate::model::{
    Awardees, Brief, Campaign, CampaignFiles, Dossier, Index, IssuedPapers, Office, PaperRole, Papers,
    ReviewFile, Units, unique, unknown,
};

/// Names of the campaigns in `inputs/`.
pub fn campaigns(session: &mut Session) -> Vec<String> {
    let names = session.names("inputs");
    let found: Vec<String> = names
        .into_iter()
        .filter(|name| session.folder.has(&format!("inputs/{name}/campaign.yaml")))
        .collect();
    if found.is_empty() && !session.report.has_errors() {
        let folder = "inputs".to_owned();
        session.add(UsageProblem::NoCampaign { folder }, None);
    }
    found
}

impl Workshop {
    /// Reads a campaign of which no paper is issued, every fault of all its files at once.
    pub fn read(&self, name: &str, session: &mut Session) -> Option<Dossier> {
        self.read_issued(name, &IssuedPapers::new(), session)
    }

    /// Reads a campaign with what the register says of its papers, every fault of all its files at once.
    pub fn read_issued(&self, name: &str, issued: &IssuedPapers, session: &mut Session) -> Option<Dossier> {
        session.sound(|session| {
            let dossier = self.read_unchecked(name, session)?.with_issued(issued);
            numbers_as_issued(dossier.papers(), &mut session.report);
            self.check(&dossier, session);
            Some(dossier)
        })
    }

    /// The files of a campaign, decoded but not held against each other, and no paper issued. None if one that cannot be absent is faulty.
    pub(super) fn read_unchecked(&self, name: &str, session: &mut Session) -> Option<Dossier> {
        let lacks = |letter| self.fonts.lacks(letter);
        let home = format!("inputs/{name}");
        let root = read_tree(&format!("{home}/campaign.yaml"), session);
        let campaign = root
            .as_ref()
            .and_then(|root| decode::<Campaign>(root, &lacks, session));
        let office_file = root.and_then(|root| office_path(&home, &root, session));
        let office = office_file
            .as_ref()
            .and_then(|path| read_tree(path, session))
            .and_then(|root| decode::<Office>(&root, &lacks, session));
        let papers = read_tree(&format!("{home}/papers.yaml"), session)
            .and_then(|root| decode::<Papers>(&root, &lacks, session));
        let mut later = Later {
            lacks: &lacks,
            session,
        };
        let units = later.read::<Units>(&format!("{home}/units.yaml"));
        let awardees = later.read::<Awardees>(&format!("{home}/awardees.yaml"));
        let reviews = later.reviews(&format!("{home}/reviews"));
        let files = CampaignFiles {
            name: name.to_owned(),
            campaign: campaign?,
            office: office?,
            office_file: office_file?,
            papers: papers?,
            units,
            awardees,
            reviews,
            index: Index::default(),
        };
        Some(Dossier::of_drafts(files, &self.kinds, &mut session.report))
    }

    /// What the office confirms are rows of the law, each once.
    fn check_confirmations(&self, office: &Office, sources: &Sources, report: &mut Report) {
        unique(
            office.confirmations.iter().map(|confirmation| &confirmation.id),
            sources,
            report,
        );
        for confirmation in &office.confirmations {
            if self.award_law.ids().all(|id| id.value != confirmation.id.value) {
                let near: Vec<String> = self.award_law.ids().map(|id| id.value.to_string()).collect();
                let id = confirmation.id.as_str();
                // The law has too many rows to list them all.
                let near = suggest(id, near.iter().map(String::as_str));
                report.add(unknown(Thing::LawRow, id, near), confirmation.id.place.clone());
            }
        }
    }

    /// Ids are used once and resolve, days are in order, figures and votes agree.
    pub(super) fn check(&self, dossier: &Dossier, session: &mut Session) {
        let (campaign, sources, report) = (&dossier.campaign, session.folder.sources(), &mut session.report);
        unique(dossier.papers().iter().map(|entry| &entry.id), sources, report);
        unique(campaign.reviews.iter().map(|review| &review.id), sources, report);
        let briefs = dossier.papers().iter();
        let briefs = briefs.filter_map(|entry| self.brief(dossier, entry, &mut Report::default()));
        numbers_once(briefs, report);
        for entry in dossier.papers() {
            if let Some(brief) = self.brief(dossier, entry, report) {
                self.check_paper(&brief, report);
            }
        }
        if let Some(units) = &dossier.units {
            units_measured(units, campaign, sources, report);
        }
        if let Some(awardees) = &dossier.awardees {
            awardees_sound(awardees, dossier.units.as_ref(), campaign, sources, report);
        }
        review_files_sound(dossier, sources, report);
        self.check_confirmations(&dossier.office, sources, report);
        for review in &campaign.reviews {
            votes_add_up(dossier, review, report);
            papers_in_order(dossier, review, report);
            awards_lawful(dossier, review, &self.award_law, report);
            deciders_named(dossier, review, &self.award_law, report);
            decisions_known(dossier, review, report);
        }
    }
}

impl Workshop {
    /// What the files alone say against a paper: its bases, its signature, ballots where none were cast.
    fn check_paper(&self, brief: &Brief<'_>, report: &mut Report) {
        let (dossier, entry) = (brief.dossier, brief.entry);
        ballots_by_ballot(brief, report);
        notice_long_enough(brief, &self.award_law, report);
        dossier_complete(brief, report);
        let Some(date) = &entry.date else { return };
        if brief.kind.own_awards || self.asks_law(brief) {
            law_caution(brief, date.value, report);
        }
        signature_agrees(brief, &power_of_kind(brief), report);
        let id = entry.id.as_str();
        let bases =
            |bases, report: &mut Report| bases_in_force(bases, (id, date.value), &self.award_law, report);
        if entry.role == Some(PaperRole::Plan) {
            dates_in_order(&dossier.campaign, id, date.value, &date.place, report);
            bases(
                dossier
                    .campaign
                    .plan
                    .iter()
                    .flat_map(|plan| &plan.bases)
                    .collect::<Vec<_>>(),
                report,
            );
        }
        let file = brief.review.and_then(|review| dossier.review_file(&review.id));
        if entry.role == Some(PaperRole::Decision) {
            bases(file.iter().flat_map(|file| &file.bases).collect(), report);
        }
        bases(entry.row.bases.iter().collect(), report);
    }

    /// Whether the paper's template prints what the law says it stands on.
    pub(super) fn asks_law(&self, brief: &Brief<'_>) -> bool {
        self.templates.asks(brief.kind.template.as_str(), "law.bases")
    }
}

/// The office file that a campaign names, as a path from the working folder; found also when the campaign's other keys
/// are faulty, so that the faults of both files come at once.
fn office_path(home: &str, campaign: &Node, session: &mut Session) -> Option<String> {
    let Value::Map(entries) = &campaign.value else {
        return None;
    };
    let (_, node) = entries.iter().find(|(key, _)| key.name == "office")?;
    let Value::Scalar(office) = &node.value else {
        return None;
    };
    let mut parts: Vec<&str> = home.split('/').collect();
    for part in office.split('/') {
        match part {
            "" | "." => {}
            ".." if !parts.is_empty() => {
                parts.pop();
            }
            ".." => {
                let kind = FileProblem::Unreadable {
                    path: office.clone(),
                    problem: PathProblem::Missing,
                };
                session.add(kind, node.place.clone());
                return None;
            }
            name => parts.push(name),
        }
    }
    Some(parts.join("/"))
}

/// Reads the files that come when the campaign gets there.
struct Later<'a> {
    lacks: Lacks<'a>,
    session: &'a mut Session,
}

impl Later<'_> {
    /// A file that may be absent.
    fn read<T: Record>(&mut self, path: &str) -> Option<T> {
        if !self.session.folder.has(path) {
            return None;
        }
        let root = read_tree(path, self.session)?;
        decode(&root, self.lacks, self.session)
    }

    /// The files of all reviews, by their names.
    fn reviews(&mut self, home: &str) -> Vec<(String, ReviewFile)> {
        let names = self.session.names(home);
        let ids: Vec<&str> = names
            .iter()
            .filter_map(|name| name.strip_suffix(".yaml"))
            .collect();
        ids.into_iter()
            .filter_map(|id| Some((id.to_owned(), self.read(&format!("{home}/{id}.yaml"))?)))
            .collect()
    }
}

fn read_tree(path: &str, session: &mut Session) -> Option<Node> {
    let (file, text) = session.read(path)?;
    session.parse(&file, &text)
}
