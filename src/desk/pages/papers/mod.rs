//! Văn bản: the list of a campaign's papers, and each of them side by side with its pages.

mod files;
mod list;
mod making;
mod one;
mod pictures;
mod presses;
mod sentences;
mod states;
mod together;
mod word_back;
mod word_words;

use axum::routing::{get, post};
use axum::{Extension, Router};

use crate::desk::Shared;
use crate::desk::kept::KeptFiles;

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
        .route("/c/{campaign}/van-ban/{paper}/noi-sua", get(sentences::shown))
        .route("/c/{campaign}/van-ban/{paper}/sua-word", post(word_back::dropped))
        .route(
            "/c/{campaign}/van-ban/{paper}/sua-word/nhan",
            post(word_back::taken),
        )
        .route(
            "/c/{campaign}/gop-van-ban",
            get(together::shown).post(together::made),
        )
        .layer(Extension(KeptFiles::default()))
}
