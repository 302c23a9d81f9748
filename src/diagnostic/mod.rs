//! Faults and warnings as values: what was found, where, what was expected. One place words them, one prints them.

mod certificate_problem;
mod fault;
mod place;
mod register_problem;
mod render;
mod report;
pub mod wording;

pub use certificate_problem::CertificateProblem;
pub use fault::{
    Blame, DateName, Expected, Fault, FaultKind, Found, PathProblem, Severity, Thing, UsageProblem,
};
pub use place::{Place, Position, Sources, shown};
pub use register_problem::RegisterProblem;
pub use render::{Look, render};
pub use report::Report;
pub use wording::Language;
