//! Connections: taken, perhaps encrypted, answered, and let go of when nothing comes.

use std::collections::HashMap;
use std::io;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::{Extension, Router};
use hyper::rt::{Read, Write};
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpStream};
use tokio::time::{sleep, timeout};
use tokio_rustls::TlsAcceptor;

use super::caller::Caller;

/// How long a visitor may take to say what he wants; so long, too, a connection is kept on which nothing is asked.
const SLOW: Duration = Duration::from_secs(30);

/// How many connections there are at once, and how many from another computer.
const IN_ALL: usize = 512;
const OF_ONE: usize = 64;

/// How long nothing is taken after the system could give no connection.
const PAUSE: Duration = Duration::from_millis(200);

/// The connections that are open, by the computer that they come from.
type Open = Arc<Mutex<HashMap<IpAddr, usize>>>;

/// Takes connections for ever.
pub(super) async fn take(listener: TcpListener, router: Router, tls: Option<TlsAcceptor>) -> io::Result<()> {
    let open = Open::default();
    loop {
        match listener.accept().await {
            Ok((stream, from)) => {
                let Some(place) = Place::of(&open, from.ip()) else {
                    continue;
                };
                let (router, tls) = (router.clone(), tls.clone());
                tokio::spawn(async move {
                    // What goes wrong on a line is the end of that line.
                    let _ = answer(stream, router, tls).await;
                    drop(place);
                });
            }
            Err(_) => sleep(PAUSE).await,
        }
    }
}

async fn answer(stream: TcpStream, router: Router, tls: Option<TlsAcceptor>) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let caller = Caller {
        from: stream.peer_addr()?.ip(),
        at: stream.local_addr()?,
    };
    let router = router.layer(Extension(caller));
    match tls {
        Some(tls) => {
            let stream = timeout(SLOW, tls.accept(stream)).await??;
            speak(TokioIo::new(stream), router).await
        }
        None => speak(TokioIo::new(stream), router).await,
    }
}

async fn speak<L: Read + Write + Unpin + Send + 'static>(line: L, router: Router) -> io::Result<()> {
    let spoken = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(SLOW)
        .serve_connection(line, TowerToHyperService::new(router));
    spoken.await.map_err(io::Error::other)
}

/// A place among the connections, free again when it is dropped.
struct Place {
    open: Open,
    from: IpAddr,
}

impl Place {
    fn of(open: &Open, from: IpAddr) -> Option<Self> {
        let mut all = open.lock().unwrap_or_else(PoisonError::into_inner);
        let sum: usize = all.values().sum();
        let own = all.entry(from).or_default();
        if sum >= IN_ALL || (*own >= OF_ONE && !from.is_loopback()) {
            return None;
        }
        *own += 1;
        let open = Arc::clone(open);
        Some(Self { open, from })
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut all = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(own) = all.get_mut(&self.from) {
            *own -= 1;
            if *own == 0 {
                all.remove(&self.from);
            }
        }
    }
}
