//! What happens at the desk, as a stream that every open page follows: a word a thing, such as `van-ban`.

use std::convert::Infallible;

use axum::Router;
use axum::extract::State;
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::routing::get;
use futures_util::stream::{Stream, unfold};
use tokio::sync::broadcast;

use super::Shared;

/// How many words wait for a page that is slow; it loses the oldest, and looks again at the next.
const WAITING: usize = 64;

/// Who tells.
pub(crate) struct News(broadcast::Sender<&'static str>);

impl Default for News {
    fn default() -> Self {
        Self(broadcast::channel(WAITING).0)
    }
}

impl News {
    /// Tells every open page.
    pub(crate) fn tell(&self, word: &'static str) {
        // Nobody may listen.
        let _ = self.0.send(word);
    }
}

pub(super) fn routes() -> Router<Shared> {
    Router::new().route("/tin", get(stream))
}

async fn stream(State(desk): State<Shared>) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let words = unfold(desk.news.0.subscribe(), async |mut words| {
        loop {
            match words.recv().await {
                Ok(word) => return Some((Ok(Event::default().data(word)), words)),
                Err(broadcast::error::RecvError::Lagged(_)) => {}
                Err(broadcast::error::RecvError::Closed) => return None,
            }
        }
    });
    Sse::new(words).keep_alive(KeepAlive::default())
}
