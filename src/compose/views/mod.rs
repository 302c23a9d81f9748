//! Figures and lists of one review, computed once for all papers. Templates place them; they never count.

mod awards;
mod ceremony;
mod count;
mod forms;
mod lists;
mod minutes;
mod money;
mod posts;
mod results;
mod unit_results;
mod units;

pub use forms::Counted;
pub(super) use forms::{AwardeeView, Contents, UnitView, awardee_view, contents, unit_view};
pub(super) use money::{Money, NoMoney, law_bases, money};
pub use money::{award_lines, paid_lines};
use serde::Serialize;

use crate::compose::given;
use crate::model::{Awardee, Brief, Ceremony, Date, Narrative, Review, ReviewFile, ReviewKind, counted};

/// What templates see as `review`.
#[derive(Debug, Serialize)]
pub(super) struct ReviewView<'a> {
    id: &'a str,
    kind: ReviewKind,
    date: Date,
    narrative: Option<&'a Narrative>,
    registration: Option<units::Registration>,
    overdue: Option<units::Overdue>,
    results: Option<results::Results>,
    unit_results: Option<unit_results::UnitResults>,
    /// Present once the council has voted.
    votes: Option<bool>,
    awards: Option<awards::Awards>,
    awards_so_far: Option<awards::Awards>,
    /// Of those: decided with a number by the paper's day, and still only asked for.
    awards_given: Option<awards::Awards>,
    awards_asked: Option<awards::Awards>,
    /// `05`: working days that the notice leaves for opinions.
    opinion_days: Option<String>,
    list: Option<lists::List>,
    minutes: Option<minutes::Minutes>,
    count: Option<count::Count>,
    ceremony: Option<&'a Ceremony>,
    reading: Option<ceremony::Reading>,
    reminder: Option<units::Reminder>,
    money: Option<&'a Money>,
}

/// The view of the paper's review.
pub(super) fn review_view<'a>(brief: &Brief<'a>, money: Option<&'a Money>) -> Option<ReviewView<'a>> {
    let review: &'a Review = brief.review?;
    let file: Option<&'a ReviewFile> = brief.dossier.review_file(&review.id);
    let so_far = |awardee: &Awardee| is_before(brief, &awardee.review, review);
    let decisions: Vec<_> = brief
        .dossier
        .campaign
        .reviews
        .iter()
        .flat_map(|review| given::decided(brief, review))
        .collect();
    let decided = |awardee: &Awardee| given::given(&decisions, awardee, brief.date).is_some();
    Some(ReviewView {
        id: review.id.value.as_str(),
        kind: review.kind,
        date: *review.date,
        narrative: file.and_then(|file| file.narrative.as_ref()),
        registration: units::registration(brief.dossier),
        overdue: units::overdue(brief.dossier, review, file),
        results: results::results(brief.dossier, review),
        unit_results: unit_results::unit_results(brief.dossier, review),
        votes: file.and_then(|file| file.votes.as_ref()).map(|_| true),
        awards: awards::awards(brief, |one| one.review.value == review.id.value),
        awards_so_far: awards::awards(brief, so_far),
        awards_given: awards::awards(brief, |one| so_far(one) && decided(one)),
        awards_asked: awards::awards(brief, |one| so_far(one) && !decided(one)),
        opinion_days: file
            .and_then(|file| file.opinion_days.as_ref())
            .map(|days| counted(u64::from(days.value))),
        list: lists::list(brief, review),
        money,
        minutes: file.and_then(|file| minutes::minutes(brief.dossier, review, file)),
        count: file.and_then(|file| count::count(brief, review, file)),
        ceremony: file.and_then(|file| file.ceremony.as_ref()),
        reading: ceremony::reading(brief, review),
        reminder: units::reminder(brief, review),
    })
}

/// Whether a review is this one or an earlier one.
fn is_before(brief: &Brief<'_>, other: &crate::model::Id, review: &Review) -> bool {
    brief
        .dossier
        .review(other)
        .is_some_and(|other| *other.date <= *review.date)
}
