//! `compare`, `take`: a paper's DOCX comes back edited. What was edited is found word by word, with the text of the inputs that it
//! comes from: the one that makes the paper say the new words, and nothing else, when the whole path is walked with it. What has no
//! such text is named with the reason, and never lost.

mod bench;
mod candidates;
mod causes;
mod fitting;
mod hunks;
mod kept;
mod origin;
mod own_outline;
mod pairing;
mod paragraphs;
mod passages;
mod plan;
mod pressed;
mod rows;
mod scalars;
mod sentences;
mod tokens;
mod verdict;

use std::collections::BTreeSet;

use self::bench::{Bench, paper_now, whole};
use self::origin::Templates;
use self::own_outline::OwnOutline;
pub use self::passages::{EditSource, EditedPassage, FieldPlace, PassageEdit};
use self::plan::{Plan, Planner};
pub(super) use self::pressed::{OfPaper, ReadTexts};
pub use self::pressed::{PressBox, PressedValue};
pub use self::sentences::{Sentence, sentences};
use super::edit::{EditedFile, edit};
use super::{FileFormat, OpenCampaign, Opened, Standing, campaign_files};
use crate::diagnostic::{Need, Report, Sources, UsageProblem, WordProblem};
use crate::document::alike;
use crate::input::{Edit, Folder, Session, WordFile, WordParagraph, read_word_file};
use crate::model::{Dossier, Issued, PaperEntry};

/// How many times the paper is made to look at the edits of one file.
const MOST_TRIES: usize = 2_000;
/// The share of a file's paragraphs that the paper has to know where no bookmark is left.
const KNOWN_PARTS: (usize, usize) = (1, 4);

/// Which file is held against which paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WordRequest {
    /// Id of the paper.
    pub paper: String,
    /// Path of the edited DOCX, from where the person stands.
    pub file: String,
}

/// What was edited.
#[derive(Debug)]
pub struct ComparedPaper {
    /// Id of the paper.
    pub paper: String,
    /// Path of the file.
    pub file: String,
    /// The edits, from the first to the last.
    pub passages: Vec<EditedPassage>,
    /// Changes of the inputs that make the paper say what can be taken, by file, in order.
    changes: Vec<(String, Edit)>,
}

impl ComparedPaper {
    /// How many of the edits the inputs can take.
    pub fn takeable(&self) -> usize {
        self.passages
            .iter()
            .filter(|passage| passage.source.is_taken())
            .count()
    }
}

/// Finds what was edited in the DOCX of a paper. None: they cannot be held against each other, and the report says why.
pub fn compare(request: &WordRequest, opened: &Opened, session: &mut Session) -> Option<ComparedPaper> {
    let campaign = opened.campaign_of(&request.paper, session)?;
    if campaign.dossier.paper(&request.paper).is_none() {
        opened.refuse_unknown(std::slice::from_ref(&request.paper), session);
        return None;
    }
    // A path that was typed counts from where the person stands, not from the working folder.
    let bytes = Folder::new("").bytes(&request.file, &mut session.report)?;
    compare_file(request, &bytes, None, opened, session)
}

/// The same of a file that is in memory; `request` only says what it is called. Of the edits, counted from 0, those that are
/// `chosen`; None: all.
pub fn compare_file(
    request: &WordRequest,
    bytes: &[u8],
    chosen: Option<&BTreeSet<usize>>,
    opened: &Opened,
    session: &mut Session,
) -> Option<ComparedPaper> {
    let campaign = opened.campaign_of(&request.paper, session)?;
    let Some(entry) = campaign.dossier.paper(&request.paper) else {
        opened.refuse_unknown(std::slice::from_ref(&request.paper), session);
        return None;
    };
    let file = read_word_file(bytes, &request.file)
        .map_err(|problem| session.add(problem, None))
        .ok()?;
    let work = Work {
        request,
        chosen,
        opened,
        campaign,
        entry,
    };
    match &entry.issued {
        Some(_) => work.with_issued(file, session),
        None => work.with_draft(file, session),
    }
}

/// One comparison.
#[derive(Clone, Copy)]
struct Work<'a> {
    request: &'a WordRequest,
    /// Which of the edits are looked at.
    chosen: Option<&'a BTreeSet<usize>>,
    opened: &'a Opened,
    campaign: &'a OpenCampaign,
    entry: &'a PaperEntry,
}

impl Work<'_> {
    fn with_draft(self, file: WordFile, session: &mut Session) -> Option<ComparedPaper> {
        let now = self.draft(session)?;
        let notes = (file.tracked, file.comments);
        let file = whole(file);
        self.refuse_other(&now, &file, session)?;
        let brief = self
            .opened
            .workshop
            .brief(&self.campaign.dossier, self.entry, &mut Report::default())?;
        let own = [Some(&brief.kind.template), brief.kind.outline.as_ref()];
        let own: Vec<String> = own
            .into_iter()
            .flatten()
            .map(|path| path.value.to_string())
            .collect();
        let mut planner = Planner {
            same_inputs: same_inputs(&now, &file),
            bench: Bench {
                opened: self.opened,
                campaign: self.campaign,
                id: self.entry.id.as_str(),
                folder: session.folder.clone(),
                now,
                taken: Vec::new(),
                left: MOST_TRIES,
            },
            disk: session.folder.clone(),
            files: input_files(&self.campaign.dossier, session.sources()),
            templates: Templates::of(&own, session.sources()),
            outline: OwnOutline::of(&brief, &session.folder),
            file: &file,
            chosen: self.chosen,
            plan: Plan::default(),
        };
        planner.run();
        let (changes, plan) = (planner.bench.taken, planner.plan);
        self.tell(notes, plan.outdated, session);
        Some(self.compared(plan.passages, changes))
    }

    /// An issued paper is held against the file that the register keeps; nothing of it is ever taken.
    fn with_issued(self, file: WordFile, session: &mut Session) -> Option<ComparedPaper> {
        let register = self.opened.register.as_ref()?;
        let kept = campaign_files(register, &self.campaign.records, &mut session.report)?;
        let name = format!("{}.{}", self.entry.id.as_str(), FileFormat::Docx.extension());
        let kept = kept.into_iter().find(|kept| kept.name == name)?;
        let kept = read_word_file(&kept.bytes, &name)
            .map_err(|problem| session.add(problem, None))
            .ok()?;
        let (kept, notes) = (whole(kept), (file.tracked, file.comments));
        let file = whole(file);
        self.refuse_other(&kept, &file, session)?;
        self.tell(notes, 0, session);
        Some(self.compared(self::kept::differences(&kept, &file), Vec::new()))
    }

    /// What the paper says today.
    fn draft(self, session: &mut Session) -> Option<Vec<WordParagraph>> {
        let workshop = &self.opened.workshop;
        let missing = match workshop.standing(&self.campaign.dossier, self.entry) {
            Standing::Ready | Standing::Issued(_) => {
                return paper_now(self.opened, self.campaign, self.entry.id.as_str(), session);
            }
            Standing::NotDue => vec![Need::Data("date".to_owned())],
            Standing::Waiting(missing) => missing,
        };
        let id = self.entry.id.to_string();
        session.add(
            UsageProblem::PaperWaits { id, missing },
            self.entry.place().clone(),
        );
        None
    }

    fn refuse_other(
        self,
        paper: &[WordParagraph],
        file: &[WordParagraph],
        session: &mut Session,
    ) -> Option<()> {
        if is_of(self.entry.id.as_str(), paper, file) {
            return Some(());
        }
        let (path, id) = (self.request.file.clone(), self.entry.id.to_string());
        session.add(WordProblem::OtherPaper { path, id }, None);
        None
    }

    fn tell(self, (tracked, comments): (usize, usize), outdated: usize, session: &mut Session) {
        let path = || self.request.file.clone();
        if tracked > 0 {
            let (path, count) = (path(), tracked);
            session.add(WordProblem::Tracked { path, count }, None);
        }
        if comments > 0 {
            let (path, count) = (path(), comments);
            session.add(WordProblem::Comments { path, count }, None);
        }
        if outdated > 0 {
            let (path, id, count) = (path(), self.entry.id.to_string(), outdated);
            session.add(WordProblem::InputsChanged { path, id, count }, None);
        }
    }

    fn compared(self, passages: Vec<EditedPassage>, changes: Vec<(String, Edit)>) -> ComparedPaper {
        ComparedPaper {
            paper: self.entry.id.to_string(),
            file: self.request.file.clone(),
            passages,
            changes,
        }
    }
}

const YAML: &str = ".yaml";

/// The files of the inputs that papers of a campaign may be made from.
fn input_files(dossier: &Dossier, sources: &Sources) -> Vec<String> {
    let home = format!("inputs/{}/", dossier.name);
    let files = sources.texts().map(|(file, _)| file.to_owned());
    let is_input = |file: &String| file.starts_with(&home) || *file == dossier.office_file;
    files
        .filter(is_input)
        .filter(|file| file.ends_with(YAML))
        .collect()
}

/// Whether a file was made from the inputs as they are: each of its bookmarks is that of a paragraph of today.
fn same_inputs(paper: &[WordParagraph], file: &[WordParagraph]) -> bool {
    let known: BTreeSet<_> = paper.iter().filter_map(|paragraph| paragraph.mark).collect();
    let mut marks = file.iter().filter_map(|paragraph| paragraph.mark);
    marks.all(|mark| known.contains(&mark))
}

/// Whether a file is of the paper: by its bookmarks, or where none is left, by its words.
fn is_of(id: &str, paper: &[WordParagraph], file: &[WordParagraph]) -> bool {
    let marks: Vec<_> = file.iter().filter_map(|paragraph| paragraph.mark).collect();
    if !marks.is_empty() {
        return marks.iter().filter(|mark| mark.is_of(id)).count() * 2 > marks.len();
    }
    let said: BTreeSet<String> = paper.iter().map(|paragraph| alike(&paragraph.text)).collect();
    let known = file
        .iter()
        .filter(|paragraph| said.contains(&alike(&paragraph.text)));
    let (part, of) = KNOWN_PARTS;
    known.count() * of >= file.len() * part && !file.is_empty()
}

/// Refuses to take anything from the file of an issued paper. None: it is issued, and the report says so.
pub fn refuse_issued(request: &WordRequest, opened: &Opened, session: &mut Session) -> Option<()> {
    let campaign = opened.campaign_of(&request.paper, session)?;
    let entry = campaign.dossier.paper(&request.paper);
    let Some(issued) = entry.and_then(|entry| entry.issued.as_deref()) else {
        return Some(());
    };
    let number = number_of(issued);
    let id = request.paper.clone();
    session.add(WordProblem::Issued { id, number }, None);
    None
}

fn number_of(issued: &Issued) -> String {
    let number = issued.number_symbol();
    number.map(|number| number.to_string()).unwrap_or_default()
}

/// Puts what can be taken into the inputs, file by file, each whole or not at all, and says what could not be taken. None: a file
/// could not be changed, and the report says why.
pub fn take(compared: &ComparedPaper, session: &mut Session) -> Option<Vec<EditedFile>> {
    let mut files: Vec<&str> = Vec::new();
    for (file, _) in &compared.changes {
        if !files.contains(&file.as_str()) {
            files.push(file);
        }
    }
    let mut done = Vec::new();
    for file in files {
        let edits = compared.changes.iter().filter(|(own, _)| own == file);
        let edits: Vec<Edit> = edits.map(|(_, edit)| edit.clone()).collect();
        done.push(edit(file, &edits, session)?);
    }
    let left = compared.passages.len() - compared.takeable();
    if left > 0 {
        let (path, count) = (compared.file.clone(), left);
        session.add(WordProblem::NotTaken { path, count }, None);
    }
    Some(done)
}

/// Says that nobody agreed to what could be taken.
pub fn not_agreed(compared: &ComparedPaper, session: &mut Session) {
    let (id, count) = (compared.paper.clone(), compared.takeable());
    session.add(WordProblem::NotAgreed { id, count }, None);
}
