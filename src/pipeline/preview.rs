//! `preview`: the pages of a paper as pictures, and these in their places.

use std::path::PathBuf;

use super::kept::Held;
use super::mending::Mending;
use super::placed_files::{Placed, output_folder, place};
use super::{OpenCampaign, Opened, Standing, Workshop};
use crate::diagnostic::{Need, Report, UsageProblem};
use crate::document::Paper;
use crate::export::{hold, measure, pdf};
use crate::input::{Folder, Session};
use crate::model::{IssuedText, PaperEntry};
use crate::output::{Edited, OutputFile, withdraw};
use crate::register::sha256;

/// Folder of the pictures in a campaign's output folder.
const FOLDER: &str = "trang";

/// What is to be drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PreviewRequest {
    /// Id of the paper.
    pub paper: String,
    /// One page only, counted from 1.
    pub page: Option<usize>,
    /// Where the pictures go, if not in `output/`.
    pub out: Option<PathBuf>,
}

/// The pages of a paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preview {
    /// The campaign's folder in `inputs/`.
    pub campaign: String,
    /// Id of the paper.
    pub paper: String,
    /// All its pages, in order.
    pub pages: Vec<Page>,
}

/// A page as a picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// Counted from 1.
    pub number: usize,
    /// The picture: SVG, in UTF-8.
    pub svg: Vec<u8>,
    /// Its SHA-256 in hexadecimal digits: another picture has another.
    pub hash: String,
}

/// Draws the pages of a paper that can be made, or is issued. None means that it has none, and the report says why.
pub fn preview(paper: &str, opened: &Opened, session: &mut Session) -> Option<Preview> {
    let campaign = opened.campaign_of(paper, session)?;
    let Some(entry) = campaign.dossier.paper(paper) else {
        opened.refuse_unknown(&[paper.to_owned()], session);
        return None;
    };
    let tree = tree(entry, campaign, opened, session)?;
    let mending = Mending::at(entry.place().clone());
    let drawn = opened.workshop.pictures(&tree, &mending, &mut session.report)?;
    Some(Preview {
        campaign: campaign.dossier.name.clone(),
        paper: entry.id.to_string(),
        pages: (1..).zip(drawn).map(Page::new).collect(),
    })
}

/// The paper as it would be made now; of an issued one what the register keeps. None: it has no pages, and the report says why.
pub(super) fn tree(
    entry: &PaperEntry,
    campaign: &OpenCampaign,
    opened: &Opened,
    session: &mut Session,
) -> Option<Paper> {
    let (workshop, dossier) = (&opened.workshop, &campaign.dossier);
    let mut said = Report::default();
    let material = workshop.material(dossier, entry, &mut said);
    let standing = material.as_ref().map(|material| workshop.standing_of(material));
    let missing = match (standing, material) {
        (Some(Standing::Ready), Some(material)) => {
            session.report.extend(said);
            return workshop.compose_from(material, session.folder.sources(), &mut session.report);
        }
        (Some(Standing::Issued(_)), _) => return issued(entry, campaign, opened, session),
        (Some(Standing::Waiting(missing)), _) => missing,
        (Some(Standing::Ready | Standing::NotDue) | None, _) => vec![Need::Data("date".to_owned())],
    };
    let id = entry.id.to_string();
    session.add(UsageProblem::PaperWaits { id, missing }, entry.place().clone());
    None
}

fn issued(
    entry: &PaperEntry,
    campaign: &OpenCampaign,
    opened: &Opened,
    session: &mut Session,
) -> Option<Paper> {
    let (dossier, register) = (&campaign.dossier, opened.register.as_ref()?);
    let held = Held::of(&dossier.name, register.reading(), session)?;
    let record = campaign.records.get(entry.id.as_str())?;
    let text = opened.workshop.kept_text(dossier, record, &held, session);
    if let Some(IssuedText::Kept(paper)) = text {
        return Some(Paper::clone(&paper));
    }
    let id = entry.id.to_string();
    session.add(UsageProblem::NoPictures { id }, entry.place().clone());
    None
}

/// Writes the pictures that are asked for, and removes those of pages that the paper does not have any more. None means that nothing
/// was written, and the report says why.
pub fn place_preview(request: &PreviewRequest, drawn: &Preview, session: &mut Session) -> Option<Placed> {
    let wanted = |page: &&Page| request.page.is_none_or(|number| number == page.number);
    let files: Vec<OutputFile> = drawn
        .pages
        .iter()
        .filter(wanted)
        .map(|page| drawn.file(page))
        .collect();
    if files.is_empty() {
        session.add(drawn.no_such_page(request.page.unwrap_or_default()), None);
        return None;
    }
    let folder = output_folder(session, request.out.as_deref(), &drawn.campaign).join(FOLDER);
    let placed = place(&folder, &files, Vec::new(), Edited::Stay, session)?;
    let names = Folder::new(&folder).names("", &mut Report::default());
    let names = names.into_iter().filter(|name| drawn.is_beyond(name));
    withdraw(&folder, &names.collect::<Vec<_>>());
    Some(placed)
}

impl Workshop {
    /// The pages of a document tree, in SVG. `mending` is where what does not fit is mended.
    pub(super) fn pictures(
        &self,
        paper: &Paper,
        mending: &Mending,
        report: &mut Report,
    ) -> Option<Vec<String>> {
        let held = hold(paper, &self.format, &self.fonts);
        let measures = measure(&held, &self.format, &self.fonts)
            .map_err(|kind| mending.add(kind, report))
            .ok()?;
        pdf::pictures(&held, &self.format, &measures, self.typefaces(), &self.theme)
            .map_err(|fault| report.push(fault))
            .ok()
    }
}

impl Page {
    pub(super) fn new((number, svg): (usize, String)) -> Self {
        Self {
            number,
            hash: sha256(svg.as_bytes()),
            svg: svg.into_bytes(),
        }
    }
}

impl Preview {
    /// `ke-hoach-1.svg`.
    fn file(&self, page: &Page) -> OutputFile {
        OutputFile {
            name: format!("{}-{}.svg", self.paper, page.number),
            bytes: page.svg.clone(),
            issued: None,
            made_from: None,
        }
    }

    /// Whether a file is the picture of a page behind the last one.
    fn is_beyond(&self, name: &str) -> bool {
        let number = name
            .strip_prefix(&self.paper)
            .and_then(|rest| rest.strip_prefix('-')?.strip_suffix(".svg"));
        number
            .and_then(|number| number.parse::<usize>().ok())
            .is_some_and(|number| number > self.pages.len())
    }

    fn no_such_page(&self, page: usize) -> UsageProblem {
        UsageProblem::BadValue {
            option: "--page".to_owned(),
            found: page.to_string(),
            allowed: self.pages.iter().map(|page| page.number.to_string()).collect(),
        }
    }
}
