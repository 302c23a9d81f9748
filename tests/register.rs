//! The register: what processes that die, crowd or meddle leave of it, and a whole campaign issued through it.

mod absent;
mod books;
mod campaign;
pub(crate) mod clerk;
mod conditions;
mod crashes;
mod days;
mod many_hands;
mod numbers;
mod previews;
mod races;
mod restored;
mod signed;
pub(crate) mod stub;
mod tampering;
