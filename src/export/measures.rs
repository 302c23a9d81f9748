//! What has to be measured before a paper can be set, once for both exporters.

use serde::Serialize;

use super::heading::{HeadingFit, fit_copy, fit_heading, stamp_width};
use super::hold;
use super::tables::too_wide;
use super::titles::{AnnexFit, fit_annex, fit_subject};
use super::together::{Stays, together};
use crate::diagnostic::FormProblem;
use crate::document::{Block, Format, Paper};
use crate::faces::{Face, Fonts};

/// Lengths that depend on the widths of the paper's own texts.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Measures {
    /// The heading's sizes, columns and rules; None for a paper without heading.
    pub heading: Option<HeadingFit>,
    /// Width in which the subject's lines are even; 0 for a paper without title.
    pub subject_room_mm: f64,
    /// Length of the rule under the subject; 0 for a paper without title.
    pub subject_rule_mm: f64,
    /// From the left margin to the colon of `Kính gửi:`, under which the dashes of several names stand; 0 for a paper
    /// without addressees.
    pub addressees_colon_mm: f64,
    /// Widths and rule of the titles of each annex.
    pub annexes: Vec<AnnexFit>,
    /// Width of box 11; 0 for a paper without it.
    pub circulation_mm: f64,
    /// For each block of the paper, and then of each annex, what of it stays on the page of the block after it.
    pub together: Vec<Vec<Option<Stays>>>,
    /// The heads of copies, in order; none for other papers.
    pub copies: Vec<HeadingFit>,
}

/// Measures a paper. Fails when the heading cannot fit.
pub fn measure(paper: &Paper, format: &Format, fonts: &Fonts) -> Result<Measures, FormProblem> {
    let mut measures = Measures {
        heading: None,
        subject_room_mm: 0.0,
        subject_rule_mm: 0.0,
        addressees_colon_mm: 0.0,
        annexes: paper
            .annexes
            .iter()
            .map(|annex| fit_annex(annex, format, fonts))
            .collect(),
        circulation_mm: paper
            .margins
            .circulation
            .as_ref()
            .map_or(0.0, |stamp| stamp_width(stamp, format, fonts)),
        together: together(paper, format, fonts),
        copies: Vec::new(),
    };
    if let Some(problem) = too_wide(paper, format, fonts) {
        return Err(problem);
    }
    let annexed = paper.annexes.iter().flat_map(|annex| &annex.blocks);
    for block in paper.blocks.iter().chain(annexed) {
        if let Block::Copy(copy) = block {
            measures.copies.push(fit_copy(copy, format, fonts)?);
        }
    }
    for block in &paper.blocks {
        match block {
            Block::Letterhead(head) => measures.heading = Some(fit_heading(head, format, fonts)?),
            Block::Title(title) => {
                let fit = fit_subject(&title.subject, paper.orientation, format, fonts);
                measures.subject_room_mm = fit.room_mm;
                measures.subject_rule_mm = fit.widest_mm * format.rules.subject_share;
            }
            Block::Addressees(addressees) => {
                measures.addressees_colon_mm = colon(&addressees.lead, format, fonts);
            }
            Block::Paragraph(_)
            | Block::Table(_)
            | Block::Closing(_)
            | Block::Cover(_)
            | Block::RecipientsGoOn(_)
            | Block::Copy(_)
            | Block::Cut => {}
        }
    }
    Ok(measures)
}

/// Whether all of a paper has room, without measuring what breaks into lines anyway. Fails as [`measure`] does.
pub fn fits(paper: Paper, format: &Format, fonts: &Fonts) -> Result<(), FormProblem> {
    // Tables whose words have room as they are need no other widths.
    let tables = too_wide(&paper, format, fonts).is_some();
    let may_lack_room = |block: &Block| match block {
        Block::Letterhead(_) | Block::Copy(_) => true,
        Block::Table(_) => tables,
        _ => false,
    };
    let mut stiff = paper;
    stiff.blocks.retain(may_lack_room);
    for annex in &mut stiff.annexes {
        annex.blocks.retain(may_lack_room);
    }
    measure(&hold(&stiff, format, fonts), format, fonts).map(drop)
}

/// Where the colon of the lead stands, from the left margin.
fn colon(lead: &str, format: &Format, fonts: &Fonts) -> f64 {
    let look = &format.addressees;
    let word = lead.trim_end_matches(':');
    look.lead_from_left_mm + fonts.width_mm(word, Face::Regular, look.size_pt)
}
