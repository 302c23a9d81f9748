//! The register: what processes that die, crowd or meddle leave of it, and a whole campaign issued through it.

mod absent;
mod agreement;
mod backup;
mod books;
mod campaign;
pub(crate) mod clerk;
mod conditions;
mod crashes;
mod days;
mod ended;
mod kill;
mod many_hands;
mod meanwhile;
mod names;
mod numbers;
mod previews;
mod put_back;
mod races;
mod restored;
mod shared;
pub(crate) mod signed;
pub(crate) mod small;
pub(crate) mod stub;
mod tampering;
