//! Pages of papers as pictures, kept while somebody works on them: after an edit only what changed is drawn again.

use std::io::Write;
use std::sync::Arc;

use flate2::Compression;
use flate2::write::GzEncoder;

use super::mending::Mending;
use super::preview::tree;
use super::{OpenCampaign, Opened, Workshop};
use crate::diagnostic::Report;
use crate::document::Paper;
use crate::export::{hold, measure, pdf};
use crate::input::Session;
use crate::model::PaperEntry;
use crate::register::sha256;

/// How many papers are kept: those that a few people look at.
const KEPT: usize = 8;

/// The pages of a paper as it would be made now; of an issued one as the register keeps it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DrawnPaper {
    /// Name of its kind and what it is about.
    pub title: String,
    /// All its pages, in order.
    pub pages: Vec<DrawnPage>,
}

/// A page as a picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DrawnPage {
    /// The picture: SVG, packed by gzip.
    pub packed: Arc<[u8]>,
    /// SHA-256 of the picture in hexadecimal digits: another picture has another.
    pub hash: String,
    /// Width and height, in tenths of a point.
    pub size: (u32, u32),
    /// What it says, and where.
    pub(super) said: Arc<[pdf::SaidPart]>,
    content: u128,
}

/// Papers that were drawn, the last one last.
#[derive(Default)]
pub(super) struct DrawnPapers(Vec<Kept>);

/// A paper that was drawn.
pub(super) struct Kept {
    pub(super) campaign: String,
    pub(super) paper: String,
    /// The reading of the campaign that it was drawn of.
    pub(super) version: u64,
    /// The tree that it was drawn of.
    pub(super) key: String,
    pub(super) drawn: Arc<DrawnPaper>,
}

impl DrawnPapers {
    pub(super) fn take(&mut self, campaign: &str, paper: &str) -> Option<Kept> {
        let mut kept = self.0.iter();
        let at = kept.position(|kept| kept.campaign == campaign && kept.paper == paper)?;
        Some(self.0.remove(at))
    }

    pub(super) fn keep(&mut self, kept: Kept) {
        if self.0.len() >= KEPT {
            self.0.remove(0);
        }
        self.0.push(kept);
    }
}

/// A paper's pages and the key of its tree; what `known` has already is not drawn again.
pub(super) fn draw(
    paper: &str,
    opened: &Opened,
    known: Option<&Kept>,
    session: &mut Session,
) -> Option<(String, Arc<DrawnPaper>)> {
    let campaign = opened.campaign_of(paper, session)?;
    let entry = entry(paper, campaign, opened, session)?;
    let tree = tree(entry, campaign, opened, session)?;
    let key = opened.workshop.makings.key(&tree);
    if let Some(known) = known.filter(|known| known.key == key) {
        return Some((key, Arc::clone(&known.drawn)));
    }
    let mending = Mending::at(entry.place().clone());
    let before = known.map_or(&[][..], |known| &known.drawn.pages);
    let pages = opened
        .workshop
        .drawn_pages(&tree, before, &mending, &mut session.report)?;
    let title = tree.properties.title;
    Some((key, Arc::new(DrawnPaper { title, pages })))
}

/// The paper of that id.
fn entry<'a>(
    paper: &str,
    campaign: &'a OpenCampaign,
    opened: &Opened,
    session: &mut Session,
) -> Option<&'a PaperEntry> {
    let found = campaign.dossier.paper(paper);
    if found.is_none() {
        opened.refuse_unknown(&[paper.to_owned()], session);
    }
    found
}

impl Workshop {
    /// The pages of a document tree; those that are among `before` as they are there.
    fn drawn_pages(
        &self,
        paper: &Paper,
        before: &[DrawnPage],
        mending: &Mending,
        report: &mut Report,
    ) -> Option<Vec<DrawnPage>> {
        let held = hold(paper, &self.format, &self.fonts);
        let measures = measure(&held, &self.format, &self.fonts)
            .map_err(|kind| mending.add(kind, report))
            .ok()?;
        let known = |content| before.iter().find(|page| page.content == content);
        let look = (self.typefaces(), &self.theme);
        let set = pdf::pictures_of(&held, &self.format, &measures, look, |content| {
            known(content).is_none()
        })
        .map_err(|fault| report.push(fault))
        .ok()?;
        let pages = set.into_iter().filter_map(|page| match &page.svg {
            Some(svg) => packed(&page, svg),
            None => known(page.content).map(|known| DrawnPage {
                said: page.said.into(),
                ..known.clone()
            }),
        });
        Some(pages.collect())
    }
}

fn packed(page: &pdf::SetPage, svg: &str) -> Option<DrawnPage> {
    let mut packer = GzEncoder::new(Vec::new(), Compression::fast());
    packer.write_all(svg.as_bytes()).ok()?;
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "no page is wider than a wall"
    )]
    let tenths = |points: f64| (points * 10.0).round() as u32;
    Some(DrawnPage {
        packed: packer.finish().ok()?.into(),
        hash: sha256(svg.as_bytes()),
        size: (tenths(page.size.0), tenths(page.size.1)),
        said: page.said.clone().into(),
        content: page.content,
    })
}
