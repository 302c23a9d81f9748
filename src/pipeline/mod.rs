//! The use cases, and [`papers`]: the path, once, as code one can read aloud.
//!
//! Long because every use case is named here, where both doors look for it.

mod accounts;
mod agenda;
mod asked_field;
mod astray;
mod backup;
mod bench;
mod book_lines;
mod books;
mod calibrate;
mod certify;
mod changes_made;
mod check;
mod common;
mod cores;
mod created;
mod drawn;
mod drift;
mod edit;
mod file_names;
mod folder_papers;
pub mod forms;
mod free_id;
mod history;
mod hold;
mod issue;
mod issued_files;
mod issued_paper;
mod keeping;
mod kept;
mod known;
mod last_files;
mod later;
mod law_rows;
mod listed;
mod lists;
mod made_from;
mod make;
mod mark;
mod mending;
mod names;
mod old_versions;
mod open;
mod open_folder;
mod open_register;
mod outline;
mod page_counts;
mod paper;
mod paper_file;
mod paper_files;
mod paper_list;
mod placed_files;
mod preview;
mod progress;
mod put_back;
mod read;
mod receipt;
mod records;
mod register;
mod restore;
mod schemas;
mod sheets;
mod start;
mod statistics;
mod status;
mod tables;
mod template;
mod titles;
mod today;
mod typed_answers;
mod void;
mod watch;
mod word;
mod words;

use std::path::Path;
use std::sync::{Arc, OnceLock};

pub use crate::input::{Change, Edit, Fresh, Session, Signature};
pub use crate::model::{Date, Issued, PaperName, ReceivedPaper};
pub use accounts::{
    Account, AccountsStamp, Role, accounts, accounts_now, accounts_stamp, add_account, ready_for_others,
    recognised, remove_account, set_password, set_role,
};
pub use agenda::{
    Agenda, AgendaPaper, AgendaStep, LateUnit, LateUnits, PaperState, Reminded, Reminder, Stage, StepName,
    Timing, agenda, remind,
};
pub use asked_field::{AskedField, fault_of_field, is_far_number};
pub use backup::back_up_all;
pub use bench::{Bench, BenchRequest, Rebuilt};
pub use book_lines::{AwardEntry, BookFile, BookLines, LinesRequest, SpoiltEntry, book_file, book_lines};
pub use books::{BookFormat, BookKind, BooksRequest, export_books};
pub use calibrate::{
    CalibrateRequest, Calibrated, KnownPrinter, MeasuredCross, MeasuredPrinter, Shift, TestCrosses,
    calibrate, calibrate_at, known_printer, look_at_readings, printer_id, stock_to_measure, test_crosses,
    test_sheet_file,
};
pub use certify::{
    AwardingDecision, BoxPlace, BoxSpot, CertificateBatch, CertificateChoices, CertificateOrder,
    CertificateRequest, CertificatesMade, ChangedBox, ChosenCertificates, FitCount, FitReport, FitRow,
    ListNumber, MovedBox, Outcome, PROFILES, PrintMode, ProposedCertificates, ProposedSpoilt, Reprint, Rows,
    SetAside, SpoiltOrder, StockChoice, StockLayout, StockPicture, add_stock_picture, certificate_choices,
    certificate_file, certificate_files, certificate_picture, certificate_zip, certificates, fit_report,
    move_box, printers, profile_path, propose_certificates, propose_spoilt, spoilt, stock_file, stock_layout,
    stock_picture, typed_spot,
};
pub use changes_made::{ChangeMade, ChangesMade, RegisterAct, changes_made, register_acts};
pub use check::{CheckedCampaign, check, check_one};
pub use drawn::{DrawnPage, DrawnPaper};
pub use edit::{EditedFile, edit};
pub use history::{ChangedPlace, HistoryEntry, history};
pub use issue::{
    Agreement, DaySource, Days, IssueAct, IssueOrder, IssueRequest, IssuedNow, IssuedPaper, LetterProposal,
    LetterRequest, Mode, NumberLeft, OutForSignature, Prepared, ProposedDay, ProposedIssue, ShownIssue,
    draft_letter, draw_issue, finish_placing, issue, issued_as_agreed, numbers_left, out_for_signature,
    preview_issue, propose_issue, propose_letter, show_issue, take_number_out, withdraw_preview,
};
pub use issued_files::campaign_files;
pub use issued_paper::{
    IssuedReceipt, KeptFile, NumberOrigin, Recognised, is_in_force, issued_receipt, kept_file, last_issue,
    paper_title, recognise, vouched,
};
pub use keeping::{CameBack, KeptCopy, come_back, keep_copy, kept_copies, kept_copy};
pub use known::{
    AwardNote, AwardState, FindRequest, Found, FoundPerson, Known, KnownAward, KnownPaper, PaperFate,
    Proposal, Who, WrongDays, known,
};
pub use law_rows::{LawWord, OpenLawRow, confirm_law_row, open_law_rows};
pub use lists::{
    CampaignList, ChangedRow, ChangedValue, CommonField, ExportRequest, FillInRequest, HandedOut,
    ImportRequest, Imported, ListAwaits, ListFile, ListFileRequest, ListFormat, ListName, LookedImport,
    ProposedImport, Purpose as ListPurpose, WorkbookFrom, campaign_lists, export_list, fill_in, import,
    import_as_shown, list_file, look_at_import, propose_import, without_id,
};
pub use make::{Bundle, Edited, MadeCampaign, MakeRequest, Sides, bundle, make};
pub use mark::{InWords, MarkRequest, MarkedFile, MarkedImport, mark, mark_import};
pub use names::{names_of, paper_name_of};
pub use open::{OpenCampaign, OpenRequest, Opened, open};
pub use open_folder::{Done, FolderStamp, OpenFolder, Seen};
pub use open_register::{Registered, begin_register, when_waiting};
pub use outline::{Outlines, outline, outlines};
pub use paper_file::{PaperFile, paper_file};
pub use paper_list::ListedPaper;
pub use placed_files::{FileState, Placed, PlacedFile};
pub use preview::{Page, Preview, PreviewRequest, place_preview, preview};
pub use progress::Progress;
pub use put_back::{kept_text, put_back, still_newest};
pub use read::campaigns;
pub use receipt::{CheckedReceipt, ReceiptOf, check_receipt};
pub use records::{Records, issued};
pub use register::{Entered, Happened, Proved, RegisterEntry, back_up, entries, verify};
pub use restore::{AgainAs, EnteredAgain, Restored, restore};
pub use schemas::schemas;
pub use sheets::quiet_readers;
pub use start::{
    FactFault, NewCampaign, NewChoices, NewFact, NewFacts, NewRequest, NewWave, WaveChoices, WaveRequest,
    begin, begin_wave, fact_faults, free_folder, free_for_new, new_choices, wave_choices, wave_faults,
};
pub use statistics::{
    Figure, Statistics, StatisticsRow, StatisticsTable, statistics_workbook, write_statistics,
};
pub use status::{CampaignStatus, Ending, FormerIssue, PaperStatus, status};
pub use template::{LintedTemplate, LintedVariable, lint_template};
pub use titles::{CampaignTitle, titles};
pub use today::{now, this_year, today};
pub use typed_answers::{BroughtFile, SaidDay, day_or_today, typed_day, typed_file, typed_reason};
pub use void::{ProposedVoid, VoidOrder, propose_void, void};
pub use watch::{WatchRequest, Watched, watch};
pub use word::{
    ComparedPaper, EditSource, EditedPassage, FieldPlace, PassageEdit, PressBox, PressedValue, Sentence,
    WordRequest, compare, compare_file, not_agreed, refuse_issued, sentences, take,
};

use crate::compose::Templates;
use crate::diagnostic::{FileProblem, Need, PathProblem, Report};
use crate::document::Format;
use crate::export::pdf::{Theme, Typefaces, prepare};
use crate::faces::Fonts;
use crate::input::{Catalogue, Decode, Decoder, Folder, Node, Record, is_carried};
use crate::model::{AwardLaw, Brief, Dossier, IssuingRules, Kinds, PaperEntry, UnitKind};
use crate::output::{Written, write};
use common::Common;

/// Sizes, margins and rules of papers, and the theme that sets their pages, below `templates/`.
const FORMAT: &str = "formats/nd30-2020.yaml";
const THEME: &str = "typst/official.typ";

/// Which files a paper becomes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileFormat {
    /// `.pdf`.
    Pdf,
    /// `.docx`.
    Docx,
}

/// Where a paper stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    /// It has no date yet.
    NotDue,
    /// Data that it cannot be made without is missing.
    Waiting(Vec<Need>),
    /// It can be made.
    Ready,
    /// It is issued and does not change any more.
    Issued(Arc<Issued>),
}

/// The path: files of a campaign → values that hold together → a tree for each paper that is ready → its files → their places.
/// None means that nothing was written, and the report says why.
///
/// [`make()`] walks it for all campaigns, on all cores, leaves what stands there already and puts back what is issued.
pub fn papers(campaign: &str, to: &Path, session: &mut Session) -> Option<Written> {
    let workshop = Workshop::open(None, session)?; // fonts, look, law and words
    let dossier = workshop.read(campaign, session)?; // input → model → checks
    let mut files = Vec::new();
    for entry in dossier.papers() {
        if workshop.standing(&dossier, entry) == Standing::Ready {
            files.extend(workshop.make(&dossier, entry, &FileFormat::ALL, session)?); // compose → document → export
        }
    }
    write(to, &files, Edited::Stay, &mut session.report) // output
}

/// What all campaigns share: fonts, format, kinds and templates.
pub struct Workshop {
    fonts: Fonts,
    typefaces: OnceLock<Typefaces>,
    format: Format,
    theme: Theme,
    kinds: Kinds,
    award_law: AwardLaw,
    /// What files may name: the awards and deciders of the program's own law, its kinds of unit.
    rows: Catalogue,
    issuing: IssuingRules,
    /// What lists in workbooks may look like.
    sheets: sheets::SheetForms,
    templates: Templates,
    page_counts: page_counts::PageCounts,
    makings: made_from::Makings,
    last_files: last_files::LastFiles,
    look: Look,
}

/// Whose look papers have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Look {
    /// The program's own, which its tests have seen set every kind of paper.
    Carried,
    /// The office's: its own theme, format or fonts.
    Own,
}

impl Workshop {
    /// Reads what all campaigns share. None means nothing can be made, and the report says why.
    pub fn open(fonts: Option<&str>, session: &mut Session) -> Option<Self> {
        let own_fonts = fonts.is_some();
        let fonts = match fonts {
            Some(path) => load_fonts(path, &mut session.report),
            None => Some(Fonts::embedded()),
        };
        // Their words are printed, too.
        let lacks = |letter| fonts.as_ref().and_then(|fonts| fonts.lacks(letter));
        // The law is as long as all other tables together: it is read on another core.
        let mut beside = Session::over(session.folder.clone());
        let law = || decoded::<AwardLaw>("rules/awards.yaml", &lacks, &mut beside);
        let (common, award_law) = rayon::join(|| Common::read(&lacks, session), law);
        session.join(beside);
        if session.report.has_errors() {
            return None;
        }
        let (common, award_law, fonts) = (common?, award_law?, fonts?);
        let mut rows = award_law.catalogue();
        rows.learn(&UnitKind::of_rows(&common.unit_kinds.unit_kinds, 0));
        let own = Some(&fonts).filter(|_| own_fonts);
        Some(Self {
            makings: made_from::Makings::new(&common.format, common.theme.text(), own),
            look: look(&session.folder, own_fonts),
            fonts,
            typefaces: OnceLock::new(),
            format: common.format,
            theme: common.theme,
            kinds: common.kinds,
            award_law,
            rows,
            issuing: common.issuing,
            sheets: common.sheets,
            templates: common.templates,
            page_counts: page_counts::PageCounts::default(),
            last_files: last_files::LastFiles::default(),
        })
    }

    /// The text font and the calligraphic face.
    pub const fn fonts(&self) -> &Fonts {
        &self.fonts
    }

    /// The look of official papers.
    pub const fn format(&self) -> &Format {
        &self.format
    }

    /// The text font as Typst holds it.
    fn typefaces(&self) -> &Typefaces {
        self.typefaces.get_or_init(|| Typefaces::parse(&self.fonts))
    }

    /// Makes ready what all PDFs begin with.
    fn prepare_pages(&self) {
        self.typefaces();
        prepare(&self.theme);
    }

    fn brief<'a>(
        &'a self,
        dossier: &'a Dossier,
        entry: &'a PaperEntry,
        report: &mut Report,
    ) -> Option<Brief<'a>> {
        Brief::resolve(dossier, &self.kinds, entry, report)
    }
}

impl FileFormat {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Pdf, Self::Docx];

    /// Its file name extension.
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Docx => "docx",
        }
    }
}

/// Whether the office replaces anything that pages are set with; its texts were read.
fn look(folder: &Folder, has_own_fonts: bool) -> Look {
    let carried = |path: &&str| {
        let text = folder.sources().text(&format!("templates/{path}"));
        text.is_some_and(|text| is_carried(path, text))
    };
    if has_own_fonts || ![FORMAT, THEME].iter().all(carried) {
        Look::Own
    } else {
        Look::Carried
    }
}

type Lacks<'a> = &'a dyn Fn(char) -> Option<String>;

/// A file below `templates/`.
fn decoded<T: Record>(path: &str, lacks: Lacks<'_>, session: &mut Session) -> Option<T> {
    let root = read_template(path, session)?;
    decode(&root, lacks, &Catalogue::default(), session)
}

fn read_template(path: &str, session: &mut Session) -> Option<Node> {
    let (file, text) = session.template(path)?;
    session.parse(&file, &text)
}

fn decode<T: Record>(root: &Node, lacks: Lacks<'_>, rows: &Catalogue, session: &mut Session) -> Option<T> {
    decode_learning(root, lacks, &mut rows.clone(), session)
}

/// The same of a file that adds rows, which the files after it may name.
fn decode_learning<T: Record>(
    root: &Node,
    lacks: Lacks<'_>,
    rows: &mut Catalogue,
    session: &mut Session,
) -> Option<T> {
    let file = root.place.path().to_owned();
    let sources = session.folder.sources();
    let mut decoder = Decoder::new(&mut session.report, sources, lacks, rows.clone());
    decoder.carried = file
        .strip_prefix("templates/")
        .is_some_and(|path| sources.text(&file).is_some_and(|text| is_carried(path, text)));
    let value = T::decode(root, &file, &mut decoder);
    *rows = decoder.rows;
    value
}

fn load_fonts(path: &str, report: &mut Report) -> Option<Fonts> {
    let folder = Folder::new(path);
    if !folder.has("") {
        let kind = FileProblem::Unreadable {
            path: path.to_owned(),
            problem: PathProblem::Missing,
        };
        report.add(kind, None);
        return None;
    }
    let names = folder.names("", report);
    let is_font = |name: &String| {
        let extension = Path::new(name)
            .extension()
            .map(std::ffi::OsStr::to_ascii_lowercase);
        extension.is_some_and(|extension| extension == "ttf" || extension == "otf")
    };
    let files = names
        .into_iter()
        .filter(is_font)
        .filter_map(|name| Some((name.clone(), folder.bytes(&name, report)?)));
    let files: Vec<(String, Vec<u8>)> = files.collect();
    Fonts::from_files(path, files, report)
}
