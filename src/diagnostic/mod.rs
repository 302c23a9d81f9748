//! Faults and warnings as values: what was found, where, what was expected. One place words them, one prints them.

mod certificate_problem;
mod fault;
mod path_problem;
mod place;
mod register_problem;
mod render;
mod report;
mod usage_problem;
pub mod wording;
mod words;

pub use certificate_problem::CertificateProblem;
pub use fault::{Blame, Fault, FaultKind, Severity};
pub use path_problem::PathProblem;
pub use place::{Place, Position, Sources, shown};
pub use register_problem::RegisterProblem;
pub use render::{Look, render};
pub use report::Report;
pub use usage_problem::UsageProblem;
pub use wording::Language;
pub use words::{DateName, Expected, Found, Thing};
