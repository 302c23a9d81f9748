//! What the register keeps of an issued paper.

use std::collections::BTreeSet;

use super::request::IssueRequest;
use crate::compose::award_lines;
use crate::document::{Block, Paper, TIE, plain_text};
use crate::model::{AwardLine, Brief, PaperEntry};
use crate::register::{IssuedFacts, Origin, Receipt};

pub(super) fn facts(brief: &Brief<'_>, request: &IssueRequest, paper: &Paper) -> IssuedFacts {
    let entry = brief.entry;
    let addressees = entry.addressees.iter().map(ToString::to_string);
    let recipients = entry
        .row
        .recipients
        .iter()
        .map(|recipient| named(recipient.to.as_str(), paper));
    IssuedFacts {
        title: paper.properties.title.clone(),
        signer: brief
            .signatory
            .map(|signatory| signatory.name.to_string())
            .unwrap_or_default(),
        recipients: addressees.chain(recipients).collect(),
        archive: entry
            .row
            .archive
            .as_ref()
            .map(ToString::to_string)
            .unwrap_or_default(),
        copies: entry.row.copies,
        origin: match (request.elsewhere, request.number) {
            (true, _) => Origin::Elsewhere,
            (false, Some(_)) if !request.noted => Origin::Entered,
            (false, Some(_) | None) => Origin::Allocated,
        },
        reason: reason(request, entry),
        files: Vec::new(),
        signed: None,
        words: String::new(),
        receipt: Receipt::default(),
    }
}

/// A recipient as the book names it: for `Như Điều 3` those who carry the decision out, by the words of the paper itself.
fn named(recipient: &str, paper: &Paper) -> String {
    let as_article = recipient.starts_with("Như Điều");
    let executors = as_article.then(|| executors(paper)).flatten();
    executors.unwrap_or_else(|| recipient.to_owned())
}

/// Who carries a decision out: `… có hiệu lực kể từ ngày ký. Trưởng các phòng … chịu trách nhiệm thi hành Quyết định này.`
fn executors(paper: &Paper) -> Option<String> {
    let texts = paper.blocks.iter().filter_map(|block| match block {
        Block::Paragraph(paragraph) => Some(plain_text(&paragraph.runs).replace(TIE, " ")),
        _ => None,
    });
    let mut found = texts.filter_map(|text| {
        let (before, _) = text.split_once(" chịu trách nhiệm thi hành")?;
        let executors = match before.split_once("có hiệu lực") {
            Some((_, behind)) => behind.split_once(". ")?.1,
            // In an article of its own.
            None => before.strip_prefix("Điều ")?.split_once(". ")?.1,
        };
        Some(executors.to_owned())
    });
    found.next_back()
}

/// Whether the office wrote why number and day are as they are. Why a paper is called back is another matter.
pub(super) fn reasoned(request: &IssueRequest, entry: &PaperEntry) -> bool {
    let written = entry
        .reason
        .as_ref()
        .filter(|_| entry.row.recalls_paper().is_none());
    request.reason.is_some() || written.is_some()
}

/// Those a decision awards, as its own words have them: an amount that it does not say is not in the book either.
pub(super) fn said_awards(brief: &Brief<'_>, words: &str) -> Vec<AwardLine> {
    let mut lines = award_lines(brief);
    let said: BTreeSet<&str> = words
        .split(|letter: char| !letter.is_ascii_digit() && letter != '.')
        .map(|figures| figures.trim_matches('.'))
        .collect();
    let plain = words.replace('\u{a0}', " ");
    for line in &mut lines {
        let figures = line
            .amount
            .chars()
            .all(|letter| letter.is_ascii_digit() || letter == '.');
        let is_said = if figures {
            said.contains(line.amount.as_str())
        } else {
            plain.contains(&line.amount)
        };
        if !is_said {
            line.amount.clear();
        }
    }
    lines
}

fn reason(request: &IssueRequest, entry: &PaperEntry) -> Option<String> {
    let written = entry.reason.as_ref().map(ToString::to_string);
    request.reason.clone().or(written)
}
