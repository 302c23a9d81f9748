//! The path, once, as code one can read aloud.

use std::path::Path;

use crate::checks::{
    awardees_sound, awards_lawful, bases_in_force, dates_in_order, format_in_range, law_caution, law_named,
    papers_in_order, review_files_sound, units_measured, votes_add_up,
};
use crate::compose::{Composition, Templates, compose, missing};
use crate::diagnostic::{FaultKind, PathProblem, Place, Report, Sources, Thing};
use crate::document::{Format, Paper};
use crate::export::{Fonts, docx, measure, pdf};
use crate::input::{At, Decode, Decoder, Folder, Node, Record, Value, parse, suggest, template};
use crate::model::{
    AwardLaw, Awardees, Brief, Campaign, Dossier, Kinds, Office, PaperEntry, Papers, Ranges, ReviewFile,
    Units, unique,
};
use crate::output::OutputFile;

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
    /// Data that it cannot be made without is missing; dotted names.
    Waiting(Vec<String>),
    /// It can be made.
    Ready,
}

/// What all campaigns share: fonts, format, kinds and templates.
pub struct Workshop {
    fonts: Fonts,
    format: Format,
    theme: String,
    kinds: Kinds,
    award_law: AwardLaw,
    templates: Templates,
}

/// Names of the campaigns in `inputs/`.
pub fn campaigns(folder: &Folder, report: &mut Report) -> Vec<String> {
    let names = folder.names("inputs", report);
    let found: Vec<String> = names
        .into_iter()
        .filter(|name| folder.has(&format!("inputs/{name}/campaign.yaml")))
        .collect();
    if found.is_empty() && !report.has_errors() {
        report.add(
            FaultKind::NoCampaign {
                folder: "inputs".to_owned(),
            },
            None,
        );
    }
    found
}

impl Workshop {
    /// Reads what all campaigns share. None means nothing can be made, and the report says why.
    pub fn open(folder: &mut Folder, fonts: Option<&str>, report: &mut Report) -> Option<Self> {
        let fonts = match fonts {
            Some(path) => load_fonts(path, report),
            None => Some(Fonts::embedded()),
        };
        let mut decoded = |path| read_template(path, folder, report);
        let (kinds, ranges) = (decoded("kinds.yaml"), decoded("rules/nd30-2020.yaml"));
        let award_law = decoded("rules/awards.yaml");
        let source = decoded("formats/nd30-2020.yaml");
        let kinds = kinds.and_then(|root| decode::<Kinds>(&root, folder, &|_| None, report));
        let ranges = ranges.and_then(|root| decode::<Ranges>(&root, folder, &|_| None, report));
        let award_law = award_law.and_then(|root| decode::<AwardLaw>(&root, folder, &|_| None, report));
        let format = source
            .as_ref()
            .and_then(|root| decode::<Format>(root, folder, &|_| None, report));
        if let (Some(format), Some(ranges), Some(source)) = (&format, &ranges, &source) {
            format_in_range(format, ranges, source, report);
        }
        let theme = template("typst/official.typ", folder, report).map(|(_, text)| text.to_string());
        let templates = Templates::load(folder, report);
        if report.has_errors() {
            return None;
        }
        Some(Self {
            fonts: fonts?,
            format: format?,
            theme: theme?,
            kinds: kinds?,
            award_law: award_law?,
            templates,
        })
    }

    /// Reads a campaign, every fault of all its files at once.
    pub fn read(&self, name: &str, folder: &mut Folder, report: &mut Report) -> Option<Dossier> {
        let lacks = |letter| self.fonts.lacks(letter);
        let home = format!("inputs/{name}");
        let mut faults = Report::default();
        let root = read_tree(&format!("{home}/campaign.yaml"), folder, &mut faults);
        let campaign = root
            .as_ref()
            .and_then(|root| decode::<Campaign>(root, folder, &lacks, &mut faults));
        let office = root
            .and_then(|root| office_path(&home, &root, &mut faults))
            .and_then(|path| read_tree(&path, folder, &mut faults))
            .and_then(|root| decode::<Office>(&root, folder, &lacks, &mut faults));
        let papers = read_tree(&format!("{home}/papers.yaml"), folder, &mut faults)
            .and_then(|root| decode::<Papers>(&root, folder, &lacks, &mut faults));
        let mut later = Later {
            folder,
            lacks: &lacks,
            report: &mut faults,
        };
        let units = later.read::<Units>(&format!("{home}/units.yaml"));
        let awardees = later.read::<Awardees>(&format!("{home}/awardees.yaml"));
        let reviews = later.reviews(&format!("{home}/reviews"));
        let dossier = match (campaign, office, papers) {
            (Some(campaign), Some(office), Some(papers)) => {
                let dossier = Dossier {
                    name: name.to_owned(),
                    campaign,
                    office,
                    papers,
                    units,
                    awardees,
                    reviews,
                };
                self.check(&dossier, folder, &mut faults);
                Some(dossier)
            }
            _ => None,
        };
        let failed = faults.has_errors();
        report.extend(faults);
        dossier.filter(|_| !failed)
    }

    /// Where a paper of a sound dossier stands.
    pub fn standing(&self, dossier: &Dossier, entry: &At<PaperEntry>) -> Standing {
        match self
            .brief(dossier, entry, &mut Report::default())
            .filter(|brief| brief.date.is_some())
        {
            None => Standing::NotDue,
            Some(brief) => match missing(&brief) {
                missing if missing.is_empty() => Standing::Ready,
                missing => Standing::Waiting(missing),
            },
        }
    }

    /// The document tree of one paper that is ready. None means faulty, and the report says why.
    pub fn compose(
        &self,
        dossier: &Dossier,
        entry: &At<PaperEntry>,
        folder: &Folder,
        report: &mut Report,
    ) -> Option<Paper> {
        let brief = self.brief(dossier, entry, report)?;
        let lacks = |letter| self.fonts.lacks(letter);
        compose(
            &brief,
            &Composition {
                templates: &self.templates,
                sources: folder.sources(),
                lacks: &lacks,
            },
            report,
        )
    }

    /// Makes the files of one paper that is ready. None means faulty, and the report says why.
    pub fn make(
        &self,
        dossier: &Dossier,
        entry: &At<PaperEntry>,
        formats: &[FileFormat],
        folder: &Folder,
        report: &mut Report,
    ) -> Option<Vec<OutputFile>> {
        let paper = self.compose(dossier, entry, folder, report)?;
        let result = measure(&paper, &self.format, &self.fonts);
        let measures = result
            .map_err(|kind| report.add(kind, self.heading_place(dossier, entry)))
            .ok()?;
        let mut files = Vec::new();
        for format in formats {
            let made = match format {
                FileFormat::Pdf => pdf::export(&paper, &self.format, &measures, &self.fonts, &self.theme),
                FileFormat::Docx => docx::export(&paper, &self.format, &measures),
            };
            match made {
                Ok(bytes) => files.push(OutputFile {
                    name: format!("{}.{}", entry.id.value, format.extension()),
                    bytes,
                }),
                Err(fault) => report.push(fault),
            }
        }
        (files.len() == formats.len()).then_some(files)
    }

    /// Where the office's file says how the heading of a paper reads.
    fn heading_place(&self, dossier: &Dossier, entry: &At<PaperEntry>) -> Place {
        let brief = self.brief(dossier, entry, &mut Report::default());
        brief.map_or_else(|| entry.place.clone(), |brief| brief.body.place.place.clone())
    }

    fn brief<'a>(
        &'a self,
        dossier: &'a Dossier,
        entry: &'a At<PaperEntry>,
        report: &mut Report,
    ) -> Option<Brief<'a>> {
        Brief::resolve(dossier, &self.kinds, &self.award_law, entry, report)
    }

    /// Names the rows of the law that a paper stands on and that are not verified.
    pub fn name_law(&self, dossier: &Dossier, entry: &At<PaperEntry>, report: &mut Report) {
        if let Some(brief) = self
            .brief(dossier, entry, &mut Report::default())
            .filter(|brief| brief.kind.own_awards)
        {
            law_named(&brief, report);
        }
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
                let suggestion = suggest(id, near.iter().map(String::as_str));
                let known = suggestion.iter().cloned().collect();
                let kind = FaultKind::UnknownId {
                    what: Thing::LawRow,
                    id: id.to_owned(),
                    known,
                    suggestion,
                };
                report.add(kind, confirmation.id.place.clone());
            }
        }
    }

    /// Ids are used once and resolve, days are in order, figures and votes agree.
    fn check(&self, dossier: &Dossier, folder: &Folder, report: &mut Report) {
        let (campaign, sources) = (&dossier.campaign, folder.sources());
        unique(dossier.papers().iter().map(|entry| &entry.id), sources, report);
        unique(campaign.reviews.iter().map(|review| &review.id), sources, report);
        for entry in dossier.papers() {
            let brief = self.brief(dossier, entry, report);
            if let Some((brief, date)) = brief
                .filter(|brief| brief.kind.own_awards)
                .and_then(|brief| Some((brief, brief.date?)))
            {
                law_caution(&brief, date, report);
            }
            if let Some(date) = entry.date.as_ref().filter(|_| entry.kind.as_str() == "ke-hoach") {
                dates_in_order(campaign, entry.id.as_str(), date.value, &date.place, report);
                let bases = campaign.plan.iter().flat_map(|plan| &plan.bases);
                bases_in_force(bases, date.value, &self.award_law, report);
            }
            if let Some(date) = entry
                .date
                .as_ref()
                .filter(|_| entry.kind.as_str() == "quyet-dinh-khen-thuong")
            {
                let file = entry
                    .review
                    .as_ref()
                    .and_then(|review| dossier.review_file(review));
                bases_in_force(
                    file.iter().flat_map(|file| &file.bases),
                    date.value,
                    &self.award_law,
                    report,
                );
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
        }
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

/// The office file that a campaign names, as a path from the working folder; found also when the campaign's other keys
/// are faulty, so that the faults of both files come at once.
fn office_path(home: &str, campaign: &Node, report: &mut Report) -> Option<String> {
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
                let kind = FaultKind::Unreadable {
                    path: office.clone(),
                    problem: PathProblem::Missing,
                };
                report.add(kind, node.place.clone());
                return None;
            }
            name => parts.push(name),
        }
    }
    Some(parts.join("/"))
}

/// Reads the files that come when the campaign gets there.
struct Later<'a> {
    folder: &'a mut Folder,
    lacks: Lacks<'a>,
    report: &'a mut Report,
}

impl Later<'_> {
    /// A file that may be absent.
    fn read<T: Record>(&mut self, path: &str) -> Option<T> {
        if !self.folder.has(path) {
            return None;
        }
        let root = read_tree(path, self.folder, self.report)?;
        decode(&root, self.folder, self.lacks, self.report)
    }

    /// The files of all reviews, by their names.
    fn reviews(&mut self, home: &str) -> Vec<(String, ReviewFile)> {
        let names = self.folder.names(home, self.report);
        let ids: Vec<&str> = names
            .iter()
            .filter_map(|name| name.strip_suffix(".yaml"))
            .collect();
        ids.into_iter()
            .filter_map(|id| Some((id.to_owned(), self.read(&format!("{home}/{id}.yaml"))?)))
            .collect()
    }
}

type Lacks<'a> = &'a dyn Fn(char) -> Option<String>;

fn read_tree(path: &str, folder: &mut Folder, report: &mut Report) -> Option<Node> {
    let (file, text) = folder.read(path, report)?;
    parse(&file, &text, folder.sources(), report)
}

fn read_template(path: &str, folder: &mut Folder, report: &mut Report) -> Option<Node> {
    let (file, text) = template(path, folder, report)?;
    parse(&file, &text, folder.sources(), report)
}

fn decode<T: Record>(root: &Node, folder: &Folder, lacks: Lacks<'_>, report: &mut Report) -> Option<T> {
    let file = root.place.file.to_string();
    T::decode(
        root,
        &file,
        &mut Decoder {
            report,
            sources: folder.sources(),
            lacks,
        },
    )
}

fn load_fonts(path: &str, report: &mut Report) -> Option<Fonts> {
    let folder = Folder::new(path);
    if !folder.has("") {
        let kind = FaultKind::Unreadable {
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
