//! What a paper is called where papers are listed: its kind in words, whom or what it is about, and its review.

use std::fmt;

use super::{CampaignFiles, Head, Kinds, OutlinePart, PaperEntry, Review, ReviewKind, sentence_case};

/// The name of a paper in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaperName {
    /// `Tờ trình khen thưởng`.
    pub kind: String,
    /// Whom or what it is about, or whom it goes to: `Chủ tịch UBND tỉnh`, `Khu phố 2`.
    pub about: Option<String>,
    /// Of which review, where it is not told from the kind: `sơ kết`.
    pub review: Option<String>,
}

impl PaperName {
    /// Its name below the heading of its review.
    pub fn in_review(&self) -> String {
        match &self.about {
            Some(about) => format!("{} – {about}", self.kind),
            None => self.kind.clone(),
        }
    }
}

impl fmt::Display for PaperName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.in_review())?;
        match &self.review {
            Some(review) => write!(f, " ({review})"),
            None => Ok(()),
        }
    }
}

/// The name of a paper of a campaign.
pub fn paper_name(files: &CampaignFiles, kinds: &Kinds, entry: &PaperEntry) -> PaperName {
    let kind = kind_title(kinds, entry);
    let review = entry.row.review.as_ref().and_then(|id| files.review(id));
    let review = review
        .map(|review| review_name(files, review))
        .filter(|review| !kind.to_lowercase().contains(review.as_str()));
    PaperName {
        about: about(files, kinds, entry),
        kind,
        review,
    }
}

/// A review by name: `sơ kết`; by its day where another is called the same.
pub fn review_name(files: &CampaignFiles, review: &Review) -> String {
    let same = files
        .campaign
        .reviews
        .iter()
        .filter(|other| other.kind == review.kind);
    let is_only = same.count() == 1;
    let day = review.date.in_figures();
    match review.kind {
        Some(ReviewKind::Interim) if is_only => "sơ kết".to_owned(),
        Some(ReviewKind::Final) if is_only => "tổng kết".to_owned(),
        Some(ReviewKind::Interim) => format!("sơ kết ngày {day}"),
        Some(ReviewKind::Final) => format!("tổng kết ngày {day}"),
        None if is_only => "đợt xét khen".to_owned(),
        None => format!("đợt xét khen ngày {day}"),
    }
}

fn kind_title(kinds: &Kinds, entry: &PaperEntry) -> String {
    let Some(kind) = kinds.kind(&entry.row.kind) else {
        return entry.row.kind.to_string();
    };
    let title = kind.title.as_ref().map(ToString::to_string);
    title.unwrap_or_else(|| sentence_case(kind.name.as_str()))
}

fn about(files: &CampaignFiles, kinds: &Kinds, entry: &PaperEntry) -> Option<String> {
    let (row, day) = (&entry.row, entry.date.as_ref().map(|date| date.value));
    if let Some(one) = &entry.one_of {
        let awardee = one.awardee.as_ref().and_then(|id| files.awardee(id.as_str()));
        let unit = || one.unit.as_ref().map(|unit| files.unit_name_on(unit, day));
        return awardee.map(|awardee| awardee.name.to_string()).or_else(unit);
    }
    let others = [row.copies_paper(), row.corrects_paper(), row.recalls_paper()];
    if let Some(id) = others.into_iter().flatten().next() {
        let known = files
            .papers
            .papers
            .iter()
            .find(|other| other.id.value == id.value);
        let draft = known.map(|row| PaperEntry::draft(row, None, Vec::new()));
        return draft.map(|other| paper_name(files, kinds, &other).to_string());
    }
    let decider = row
        .decided_by
        .and_then(|decider| files.decider_name(decider, day));
    decider.or_else(|| subject(entry))
}

/// The subject that an outline of its own says in plain words.
fn subject(entry: &PaperEntry) -> Option<String> {
    let outline = entry.row.outline.as_ref()?;
    let subject = outline.entries.iter().find_map(|entry| match &entry.is {
        OutlinePart::Words(Head::Subject, words) => words.first(),
        _ => None,
    })?;
    Some(subject.value.to_string()).filter(|text| !text.contains("{{"))
}
