//! Văn bản: the list of a campaign's papers, and each of them side by side with its pages.

mod files;
mod list;
mod making;
mod one;
mod pictures;
mod states;

use axum::Router;
use axum::routing::{get, post};

use crate::desk::Shared;

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/c/{campaign}/van-ban", get(list::shown))
        .route("/c/{campaign}/lap-van-ban", post(making::begun))
        .route("/c/{campaign}/van-ban/{paper}", get(one::shown))
        .route(
            "/c/{campaign}/van-ban/{paper}/trang/{picture}",
            get(pictures::picture),
        )
        .route("/c/{campaign}/van-ban/{paper}/tep/{format}", get(files::given))
}
