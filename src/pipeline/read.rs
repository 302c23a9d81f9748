//! Files → a dossier that holds together.
//! Long because every rule on the files is called here, one after another.

use super::file_names::{CAMPAIGN, Presence, Wanted, is_campaign, misnamed_folders, name_too_deep};
use super::later::Later;
use super::sheets::{Lists, SheetForms, add_campaign, add_rows, fill};
use super::{Lacks, Workshop, decode, decode_learning};
use crate::checks::{
    answers_sound, awardees_complete, awardees_sound, awardees_there, awards_lawful, ballots_by_ballot,
    barred_said, bases_in_force, bases_left_out, cites_sound, copied_kind, council_seated, council_sound,
    dates_in_order, decided_once, deciders_named, decisions_known, dossier_complete, figures_fit,
    format_of_state, format_of_unit, law_caution, law_of_office, left_out_known, minutes_go_with,
    notice_long_enough, number_left, numbers_as_issued, numbers_once, one_name_a_post, others_draft,
    papers_in_order, persons_once, points_sound, power_of_kind, review_files_sound, rewards_sound,
    score_table_chosen, score_tables_sound, scores_followed, selection_sound, sheet_per_guest,
    signature_agrees, signed_by_whom, units_measured, units_named, votes_add_up,
};
use crate::checks::{asks_readers, goes_through, grounds_said, invited_when_decided, notices_alike};
use crate::compose::asks_law;
use crate::diagnostic::{FileProblem, PathProblem, Report, UsageProblem};
use crate::input::{Catalogue, Decoder, Names, Node, Record, Session, Value};
use crate::model::{
    Awardees, Brief, Campaign, CampaignFiles, Dossier, Index, IssuedPapers, Kinds, Office, PaperRole, Papers,
    ReviewFile, Scores, Units, Unread, seat, unique,
};

/// Names of the campaigns in `inputs/`.
pub fn campaigns(session: &mut Session) -> Vec<String> {
    misnamed_folders(session);
    let names = session.names("inputs");
    let found: Vec<String> = names
        .into_iter()
        .filter(|name| is_campaign(&format!("inputs/{name}"), &FILES, session))
        .collect();
    if found.is_empty() {
        name_too_deep(session);
    }
    if found.is_empty() && !session.report.has_errors() {
        session.add(
            UsageProblem::NoCampaign {
                folder: "inputs".to_owned(),
            },
            None,
        );
    }
    found
}

const OFFICE: &str = "office.yaml";
const PAPERS: &str = "papers.yaml";
const UNITS: &str = "units.yaml";
const AWARDEES: &str = "awardees.yaml";
const SCORES: &str = "scores.yaml";
const REVIEWS: &str = "reviews";

/// What stands in the folder of a campaign; the office's file may be elsewhere.
const FILES: [&str; 7] = [CAMPAIGN, OFFICE, PAPERS, UNITS, AWARDEES, SCORES, REVIEWS];

impl Workshop {
    /// Reads a campaign of which no paper is issued, every fault of all its files at once.
    pub fn read(&self, name: &str, session: &mut Session) -> Option<Dossier> {
        self.read_issued(name, &IssuedPapers::default(), session)
    }

    /// Reads a campaign with what the register says of its papers, every fault of all its files at once.
    pub fn read_issued(&self, name: &str, issued: &IssuedPapers, session: &mut Session) -> Option<Dossier> {
        session.sound(|session| {
            let dossier = self.read_files(name, session)?.with_issued(issued);
            numbers_as_issued(dossier.papers(), &mut session.report);
            number_left(dossier.papers(), &mut session.report);
            self.check(&dossier, session);
            Some(dossier)
        })
    }

    /// The files of a campaign, decoded but not held against each other, and no paper issued. None if one is faulty.
    pub(super) fn read_unchecked(&self, name: &str, session: &mut Session) -> Option<Dossier> {
        session.sound(|session| self.read_files(name, session))
    }

    /// As much as could be read, if that makes a campaign; what could not is marked as unread.
    fn read_files(&self, name: &str, session: &mut Session) -> Option<Dossier> {
        let lacks = |letter| self.fonts.lacks(letter);
        let home = &format!("inputs/{name}");
        let names = &session.names(home);
        let mut reading = Reading {
            lacks: &lacks,
            rows: self.rows.clone(),
            session,
            forms: &self.sheets,
            names: Names::default(),
            folder: Wanted {
                home,
                names,
                read: &FILES,
            },
        };
        let root = reading.tree(CAMPAIGN);
        let office_file = root
            .as_ref()
            .and_then(|root| office_path(home, root, reading.session));
        // First the office: the other files may name rows that it adds.
        let office = office_file.as_deref().and_then(|path| reading.office(path));
        let campaign = root.and_then(|root| reading.decoded::<Campaign>(&root));
        add_rows(&reading.rows, &mut reading.names);
        if let Some(campaign) = &campaign {
            add_campaign(campaign, &mut reading.names);
        }
        let papers = reading.tree(PAPERS);
        let papers = papers.and_then(|root| reading.decoded::<Papers>(&root));
        let papers = papers.and_then(|papers| reading.typed(papers, &self.kinds));
        let units = reading.later::<Units>(UNITS, Lists::Units);
        let awardees = reading.later::<Awardees>(AWARDEES, Lists::Awardees);
        let scores = reading.later::<Scores>(SCORES, Lists::Scores);
        let mut reviews = reading.reviews(campaign.as_ref());
        reading
            .folder
            .name_strangers(office_file.as_deref(), reading.session);
        let papers = papers?;
        let unread = Unread {
            papers: !papers.complete,
            units: units.lacks_some(|units| units.units.is_complete()),
            awardees: awardees.lacks_some(|awardees| awardees.awardees.is_complete()),
            scores: scores.lacks_some(Scores::is_complete),
        };
        let office = office?;
        for (_, review) in &mut reviews {
            seat(review, &office, &mut reading.session.report);
        }
        let files = CampaignFiles {
            name: name.to_owned(),
            campaign: campaign?,
            law: self.award_law.clone().with(&office.additions),
            office,
            office_file: office_file?,
            papers,
            units: units.read(),
            awardees: awardees.read(),
            scores: scores.read(),
            reviews,
            index: Index::default(),
            unread,
        };
        Some(Dossier::of_drafts(
            files,
            &self.kinds,
            &mut reading.session.report,
        ))
    }

    /// Ids are used once and resolve, days are in order, figures and votes agree.
    pub(super) fn check(&self, dossier: &Dossier, session: &mut Session) {
        let (campaign, sources, report) = (&dossier.campaign, session.folder.sources(), &mut session.report);
        unique(dossier.papers().iter().map(|entry| &entry.id), sources, report);
        unique(campaign.reviews.iter().map(|review| &review.id), sources, report);
        let briefs = dossier.papers().iter();
        let briefs = briefs.filter_map(|entry| self.brief(dossier, entry, &mut Report::default()));
        let briefs: Vec<Brief<'_>> = briefs.collect();
        numbers_once(briefs.iter().copied(), report);
        crate::checks::numbers_rise(briefs.iter().copied(), report);
        let decides = |brief: &Brief<'_>| brief.kind.enters_book && brief.date.is_some();
        let decisions: Vec<Brief<'_>> = briefs.into_iter().filter(decides).collect();
        decided_once(&decisions, report);
        for entry in dossier.papers() {
            unique(entry.row.contents(), sources, report);
            if let Some(brief) = self.brief(dossier, entry, report) {
                self.check_paper(&brief, report);
            }
        }
        if let Some(units) = &dossier.units {
            units_named(units, sources, report);
            units_measured(units, campaign, sources, report);
            figures_fit(units, campaign, report);
        }
        if let Some(awardees) = &dossier.awardees {
            let units = dossier.units.as_ref().filter(|_| !dossier.unread.units);
            awardees_sound(awardees, units, campaign, sources, report);
            awardees_complete(awardees, campaign, report);
        }
        awardees_there(dossier, report);
        crate::checks::received_after_plan(dossier, report);
        score_tables_sound(dossier, sources, report);
        points_sound(dossier, report);
        scores_followed(dossier, report);
        barred_said(dossier, report);
        crate::checks::awarded_for_one_time(dossier, report);
        crate::checks::sources_once(dossier, report);
        crate::checks::titles_apart(dossier, report);
        crate::checks::due_as_planned(dossier, sources, report);
        council_sound(dossier, sources, report);
        crate::checks::meeting_people(dossier, sources, report);
        crate::checks::own_name(dossier, sources, report);
        persons_once(dossier, sources, report);
        crate::checks::repealed_in_words(dossier, sources, report);
        one_name_a_post(dossier, sources, report);
        crate::checks::posts_of_units(dossier, report);
        review_files_sound(dossier, sources, report);
        law_of_office(dossier, sources, report);
        format_of_state(dossier, report);
        left_out_known(dossier, report);
        for review in &campaign.reviews {
            votes_add_up(dossier, review, report);
            rewards_sound(dossier, review, sources, report);
            papers_in_order(dossier, review, report);
            awards_lawful(dossier, review, &dossier.law, report);
            deciders_named(dossier, review, &dossier.law, report);
            decisions_known(dossier, review, report);
            crate::checks::days_follow(dossier, review, report);
            crate::checks::reports_sent(dossier, review, report);
            invited_when_decided(dossier, review, report);
            crate::checks::ceremony_in_order(dossier, review, sources, report);
        }
    }
}

impl Workshop {
    /// What the files alone say against a paper: its bases, its signature, ballots where none were cast.
    fn check_paper(&self, brief: &Brief<'_>, report: &mut Report) {
        let (dossier, entry) = (brief.dossier, brief.entry);
        selection_sound(brief, report);
        sheet_per_guest(brief, report);
        format_of_unit(brief, report);
        others_draft(brief, report);
        answers_sound(brief, report);
        score_table_chosen(brief, report);
        ballots_by_ballot(brief, report);
        cites_sound(brief, report);
        copied_kind(brief, report);
        crate::checks::corrects_form(brief, report);
        notice_long_enough(brief, &dossier.law, report);
        dossier_complete(brief, report);
        minutes_go_with(brief, report);
        crate::checks::decided_on_submission(brief, report);
        signed_by_whom(brief, report);
        crate::checks::seat_of_signer(brief, report);
        crate::checks::asks_oneself(brief, report);
        asks_readers(brief, report);
        goes_through(brief, report);
        crate::checks::goes_where(brief, report);
        grounds_said(brief, report);
        notices_alike(brief, report);
        council_seated(brief, report);
        crate::checks::acts_after(brief, report);
        crate::checks::reports_in_time(brief, report);
        crate::checks::report_by_day(brief, &dossier.law, report);
        crate::checks::with_the_meeting(brief, report);
        crate::checks::day_off(brief, &dossier.law, report);
        let Some(date) = &entry.date else { return };
        let file = brief.review.and_then(|review| dossier.review_file(&review.id));
        if self.asks_law(brief) {
            let own = file.iter().flat_map(|file| &file.bases).chain(&entry.row.bases);
            crate::checks::bases_once(brief, &own.collect::<Vec<_>>(), report);
            crate::checks::own_rows_in_force(brief, date.value, report);
        }
        if brief.kind.own_awards || self.asks_law(brief) {
            law_caution(brief, brief.law_day().unwrap_or(date.value), report);
            bases_left_out(brief, report);
        }
        signature_agrees(brief, &power_of_kind(brief), report);
        let id = entry.id.as_str();
        let bases =
            |bases, report: &mut Report| bases_in_force(bases, (id, date.value), &dossier.law, report);
        if entry.role == Some(PaperRole::Plan) {
            dates_in_order(&dossier.campaign, id, date.value, &date.place, report);
            let plan = dossier.campaign.plan.iter();
            let all = plan.flat_map(|plan| plan.bases.iter().flatten());
            bases(all.collect::<Vec<_>>(), report);
        }
        if entry.role == Some(PaperRole::Decision) {
            bases(file.iter().flat_map(|file| &file.bases).collect(), report);
        }
        bases(entry.row.bases.iter().collect(), report);
    }

    /// Whether the paper's template prints what the law says it stands on.
    pub(super) fn asks_law(&self, brief: &Brief<'_>) -> bool {
        asks_law(brief, &self.templates)
    }
}

/// The office file that a campaign names, as a path from the working folder; found also when the campaign's other keys
/// are faulty, so that the faults of both files come at once.
pub(super) fn office_path(home: &str, campaign: &Node, session: &mut Session) -> Option<String> {
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

/// Reads the files of a campaign's folder.
struct Reading<'a> {
    lacks: Lacks<'a>,
    rows: Catalogue,
    session: &'a mut Session,
    forms: &'a SheetForms,
    names: Names,
    folder: Wanted<'a>,
}

impl Reading<'_> {
    fn presence(&mut self, name: &str) -> Presence {
        self.folder.presence(name, self.session)
    }

    fn decoded<T: Record>(&mut self, root: &Node) -> Option<T> {
        decode(root, self.lacks, &self.rows, self.session)
    }

    /// The papers with their values as their kinds declare them.
    fn typed(&mut self, papers: Papers, kinds: &Kinds) -> Option<Papers> {
        let session = &mut *self.session;
        let (report, sources) = (&mut session.report, session.folder.sources());
        let mut decoder = Decoder::new(report, sources, self.lacks, self.rows.clone());
        papers.typed(kinds, &mut decoder)
    }

    /// The tree of a file that has to be there.
    fn tree(&mut self, name: &str) -> Option<Node> {
        if self.presence(name) == Presence::Misnamed {
            return None;
        }
        read_tree(&format!("{}/{name}", self.folder.home), self.session)
    }

    /// The office's file, which several campaigns may share. Rows that it adds are open while it cannot be read.
    fn office(&mut self, path: &str) -> Option<Office> {
        let mut root = self.office_tree(path);
        self.rows.incomplete = root.is_none();
        if let Some(root) = &mut root {
            fill(root, Lists::Office, self.forms, &mut self.names, self.session);
        }
        decode_learning(&root?, self.lacks, &mut self.rows, self.session)
    }

    fn office_tree(&mut self, path: &str) -> Option<Node> {
        let (home, name) = path.rsplit_once('/').unwrap_or(("", path));
        let names = &self.session.names(home);
        let folder = Wanted {
            home,
            names,
            read: &FILES,
        };
        if folder.presence(name, self.session) == Presence::Misnamed {
            return None;
        }
        read_tree(path, self.session)
    }

    fn later<T: Record>(&mut self, name: &str, lists: Lists) -> Later<T> {
        match self.presence(name) {
            Presence::Absent => Later::Absent,
            Presence::Misnamed => Later::Unread,
            Presence::There => {
                let file = self.file(&format!("{}/{name}", self.folder.home), lists);
                file.map_or(Later::Unread, Later::Read)
            }
        }
    }

    fn file<T: Record>(&mut self, path: &str, lists: Lists) -> Option<T> {
        let mut root = read_tree(path, self.session)?;
        fill(&mut root, lists, self.forms, &mut self.names, self.session);
        self.decoded(&root)
    }

    /// The files of all reviews, by their names.
    fn reviews(&mut self, campaign: Option<&Campaign>) -> Vec<(String, ReviewFile)> {
        if self.presence(REVIEWS) != Presence::There {
            return Vec::new();
        }
        let home = &format!("{}/{REVIEWS}", self.folder.home);
        let names = &self.session.names(home);
        let reviews = campaign.iter().flat_map(|campaign| &campaign.reviews);
        let wanted: Vec<String> = reviews
            .map(|review| format!("{}.yaml", review.id.value))
            .collect();
        let wanted = &wanted.iter().map(String::as_str).collect::<Vec<_>>();
        let folder = Wanted {
            home,
            names,
            read: wanted,
        };
        let mut read = Vec::new();
        let misnamed: Vec<&str> = wanted
            .iter()
            .filter(|name| folder.presence(name, self.session) == Presence::Misnamed)
            .filter_map(|name| folder.nearly(name))
            .collect();
        for name in names
            .iter()
            .filter(|name| !misnamed.contains(&name.as_str()) && !folder.is_copy_of_any(name))
        {
            if let Some(id) = name.strip_suffix(".yaml") {
                read.extend(
                    self.file(&format!("{home}/{name}"), Lists::Review)
                        .map(|file| (id.to_owned(), file)),
                );
            }
        }
        folder.name_idle_tables(self.session);
        read
    }
}

pub(super) fn read_tree(path: &str, session: &mut Session) -> Option<Node> {
    let (file, text) = session.read(path)?;
    session.parse(&file, &text)
}
