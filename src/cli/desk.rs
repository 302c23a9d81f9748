//! `thidua desk`: the desk in a browser.

use thidua::desk::{Address, DeskRequest, NoDesk, serve};
use thidua::diagnostic::{DeskProblem, FaultKind, PathProblem, UsageProblem};
use thidua::input::Session;
use thidua::pipeline::{Role, accounts, add_account, ready_for_others, set_password};

use super::args::{Config, Desk};
use super::screen::Screen;

/// Opens the desk and serves until Ctrl-C; or adds an account.
pub(super) fn desk(config: &Config, asked: &Desk, screen: &Screen, session: &mut Session) -> Option<()> {
    if let Some(name) = &asked.add_account {
        return account(name, screen, session);
    }
    if asked.lan {
        ready_for_others(session)?;
    }
    let request = DeskRequest {
        root: config.root.clone(),
        fonts: config.fonts.clone(),
        port: asked.port,
        language: config.voice.language,
        lan: asked.lan,
        hosts: asked.hosts.clone(),
        tls: asked.tls.clone(),
    };
    let served = serve(&request, |address| tell(address, asked, screen));
    let problem = |problem| -> FaultKind {
        match problem {
            NoDesk::Certificate(problem) => problem.into(),
            NoDesk::Folder(error) => DeskProblem::ClosedFolder {
                problem: PathProblem::of(&error),
            }
            .into(),
            NoDesk::System(error) => UsageProblem::NotOpened {
                port: asked.port,
                problem: PathProblem::of(&error),
            }
            .into(),
        }
    };
    served.map_err(|error| session.add(problem(error), None)).ok()
}

/// Adds an account that may issue. One that is there gets a new password: its owner has forgotten the one before.
fn account(name: &str, screen: &Screen, session: &mut Session) -> Option<()> {
    let is_there = accounts(session)?
        .iter()
        .any(|account| account.name.as_str() == name);
    let password = screen.typed(&screen.say(
        format!("Mật khẩu mới cho “{name}”, ít nhất 10 chữ (chữ hiện trên màn hình): "),
        format!("New password for `{name}`, 10 characters at least (it is seen on the screen): "),
    ));
    let password = password.unwrap_or_default();
    if is_there {
        set_password(name, &password, session)?;
        screen.line(screen.say("Đã đặt mật khẩu mới.", "The password was changed."));
    } else {
        add_account(name, Role::Issues, &password, session)?;
        screen.line(screen.say(
            "Đã thêm tài khoản có quyền ban hành.",
            "An account that may issue was added.",
        ));
    }
    Some(())
}

fn tell(address: &Address, asked: &Desk, screen: &Screen) {
    let url = &address.url;
    if address.is_open_already {
        screen.line(&screen.say(
            format!("Bàn làm việc của thư mục này đang mở ở {url}"),
            format!("The desk of this folder is open already at {url}"),
        ));
    } else {
        screen.line(&screen.say(
            format!("Bàn làm việc ở {url} (Ctrl-C để đóng)"),
            format!("The desk is at {url} (Ctrl-C closes it)"),
        ));
    }
    tell_others(address, asked, screen);
    if asked.open && webbrowser::open(url).is_err() {
        screen.line(screen.say(
            "Không mở được trình duyệt: xin tự mở địa chỉ trên.",
            "The browser could not be opened: please open the address yourself.",
        ));
    }
}

/// What whoever opens the desk to the network has to know.
fn tell_others(address: &Address, asked: &Desk, screen: &Screen) {
    if address.others.is_empty() {
        return;
    }
    let others = address.others.join("  ");
    screen.line(&screen.say(
        format!("Máy khác trong mạng vào bằng: {others}"),
        format!("Other computers come in at: {others}"),
    ));
    screen.line(screen.say(
        "Lần đầu, Windows hỏi có cho chương trình nhận kết nối không: chọn “Mạng riêng”, không chọn “Mạng công cộng”.",
        "The first time, Windows asks whether the program may take connections: choose private networks, not public ones.",
    ));
    if asked.tls.is_none() {
        screen.line(screen.say(
            "Đường truyền không mã hóa: ai nghe lén mạng này đọc được mật khẩu. Chỉ dùng trong mạng tin được, hoặc thêm --tls.",
            "Nothing is encrypted: whoever listens on this network reads the passwords. Use it where you trust the network, or add --tls.",
        ));
    }
}
