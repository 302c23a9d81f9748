//! The pages, one file or folder each.

mod accounts;
mod books;
mod certificates;
mod check;
mod data;
mod excel;
mod explain;
mod home;
mod issue;
mod keeping;
mod law;
mod manual;
mod new;
mod number_left;
mod papers;
mod search;
mod sign_in;
mod statistics;

use axum::Router;

use super::Shared;

/// Where copies of the whole folder come in, which are larger than anything else.
pub(super) fn of_copies() -> Router<Shared> {
    keeping::of_copies()
}

/// All other pages.
pub(super) fn routes() -> Router<Shared> {
    let pages = [
        accounts::routes(),
        books::routes(),
        certificates::routes(),
        check::routes(),
        data::routes(),
        excel::routes(),
        explain::routes(),
        home::routes(),
        issue::routes(),
        keeping::routes(),
        law::routes(),
        manual::routes(),
        new::routes(),
        number_left::routes(),
        papers::routes(),
        search::routes(),
        sign_in::routes(),
        statistics::routes(),
    ];
    pages.into_iter().fold(Router::new(), Router::merge)
}
