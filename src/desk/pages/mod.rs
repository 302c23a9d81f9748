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
mod manual;
mod new;
mod papers;
mod search;
mod sign_in;
mod statistics;

use axum::Router;

use super::Shared;

/// All pages.
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
        manual::routes(),
        new::routes(),
        papers::routes(),
        search::routes(),
        sign_in::routes(),
        statistics::routes(),
    ];
    pages.into_iter().fold(Router::new(), Router::merge)
}
