//! Stage 3: rules that values of the right type can still break. One rule a file: facts first, then form.

mod awardees_sound;
mod awards_lawful;
mod ballots_by_ballot;
mod bases_in_force;
mod dates_in_order;
mod day_of_issue;
mod deciders_named;
mod format_in_range;
mod law_named;
mod numbers_as_issued;
mod numbers_once;
mod papers_in_order;
mod review_files_sound;
mod signature_agrees;
mod units_measured;
mod votes_add_up;

pub use awardees_sound::awardees_sound;
pub use awards_lawful::awards_lawful;
pub use ballots_by_ballot::ballots_by_ballot;
pub use bases_in_force::{bases_in_force, basis_stands, later};
pub use dates_in_order::dates_in_order;
pub use day_of_issue::{DayOfIssue, LastIssued, day_of_entry, day_of_issue};
pub use deciders_named::deciders_named;
pub use format_in_range::format_in_range;
pub use law_named::{bases_named, law_caution, law_named};
pub use numbers_as_issued::numbers_as_issued;
pub use numbers_once::numbers_once;
pub use papers_in_order::papers_in_order;
pub use review_files_sound::review_files_sound;
pub use signature_agrees::{Power, power_of_kind, signature_agrees};
pub use units_measured::units_measured;
pub use votes_add_up::votes_add_up;
