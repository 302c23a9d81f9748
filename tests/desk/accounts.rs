//! Who has an account, and what it lets them do.

use std::fs;

use argon2::Argon2;
use argon2::password_hash::PasswordHasher;
use axum::http::{StatusCode, header};
use tempfile::TempDir;
use thidua::input::Session;
use thidua::pipeline::{Role, add_account, remove_account, set_password};

use super::visit::Visit;

pub(crate) const PASSWORD: &str = "ba con trâu đen";

/// An office with one account of each role.
pub(crate) fn office() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir_all(folder.path().join("inputs")).unwrap();
    let accounts = [
        ("Xem", Role::Reads),
        ("Soạn", Role::Drafts),
        ("Ban Hành", Role::Issues),
    ];
    for (name, role) in accounts {
        add_account(name, role, PASSWORD, &mut Session::new(folder.path())).unwrap();
    }
    folder
}

pub(crate) fn signed_in(desk: &Visit, name: &str) -> Visit {
    let mut visit = desk.other();
    let answer = visit.sign_in(name, PASSWORD);
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
    visit
}

fn file(folder: &TempDir) -> String {
    fs::read_to_string(folder.path().join("desk.yaml")).unwrap()
}

#[test]
fn a_hash_that_looks_mistyped_is_read_as_it_is_written() {
    // The letter O between two figures: a text of the office would be mended there.
    const SALT: [u8; 16] = [0, 0, 0, 0xFB, 0xA3, 0xB6, 0xFC, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    let hash = Argon2::default().hash_password_with_salt(PASSWORD.as_bytes(), &SALT);
    let hash = hash.unwrap().to_string();
    assert!(hash.contains("+6O2/"), "{hash}");
    let folder = office();
    let account = format!("accounts:\n  - name: Ban Hành\n    role: ban-hanh\n    password: {hash}\n");
    fs::write(folder.path().join("desk.yaml"), account).unwrap();
    signed_in(&Visit::of_network(folder.path()), "Ban Hành");
}

#[test]
fn an_account_is_written_down_without_its_password_and_comes_in_with_it() {
    let folder = office();
    assert!(file(&folder).contains("$argon2id$v=19$"), "{}", file(&folder));
    assert!(!file(&folder).contains(PASSWORD));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let known = fs::metadata(folder.path().join("desk.yaml")).unwrap();
        assert_eq!(known.permissions().mode() & 0o777, 0o600);
    }
    let desk = Visit::of_network(folder.path());
    // The address of the network has no token, and the page before one that lets nobody in is the sign-in.
    assert_eq!(desk.entry, "/");
    let away = desk.get("/cat-giu");
    assert_eq!(
        (away.status, away.location()),
        (StatusCode::SEE_OTHER, "/dang-nhap?den=%2Fcat-giu")
    );
    let mut visit = desk.other();
    let wrong = visit.sign_in("Soạn", "ba con trâu trắng");
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.headers.get(header::SET_COOKIE).is_none());
    // Where one wanted to go, with what was asked there, one comes to.
    assert_eq!(
        desk.get("/tim?q=an&tu=1%2F1%2F2025").location(),
        "/dang-nhap?den=%2Ftim%3Fq%3Dan%26tu%3D1%252F1%252F2025"
    );
    let fields = [
        ("ten", "Xem"),
        ("mat_khau", PASSWORD),
        ("den", "/tim?q=an&tu=1%2F1%2F2025"),
    ];
    let came = desk.other().post("/dang-nhap", &fields);
    assert_eq!(came.location(), "/tim?q=an&tu=1%2F1%2F2025");
    // Case of the name does not matter, and letters may come decomposed.
    let right = visit.sign_in("soạn", &PASSWORD.replace('â', "a\u{302}"));
    assert_eq!(right.status, StatusCode::SEE_OTHER);
    let cookie = right.headers[header::SET_COOKIE].to_str().unwrap();
    for part in ["HttpOnly", "SameSite=Strict", "Path=/"] {
        assert!(cookie.contains(part), "{cookie}");
    }
    assert!(visit.get("/cat-giu").text().contains("Soạn"));
    // Who signs out is out, with the cookie as well.
    assert_eq!(visit.post("/dang-xuat", &[]).location(), "/dang-nhap");
    assert_eq!(visit.get("/cat-giu").location(), "/dang-nhap?den=%2Fcat-giu");
}

#[test]
fn who_may_issue_gives_accounts_and_others_do_not_see_them() {
    let folder = office();
    let desk = Visit::of_network(folder.path());
    let chief = signed_in(&desk, "Ban Hành");
    let fields = [
        ("ten", "Nguyễn <b>An</b>"),
        ("quyen", "soan"),
        ("mat_khau", "mười chữ cái"),
    ];
    assert_eq!(chief.post("/tai-khoan/them", &fields).location(), "/tai-khoan");
    let page = chief.get("/tai-khoan");
    assert!(
        page.text()
            .contains("Đã thêm tài khoản “Nguyễn &lt;b&gt;An&lt;/b&gt;”."),
        "{}",
        page.text()
    );
    assert!(!page.text().contains("<b>An"));
    assert!(!page.text().contains("argon2"));
    // What is wrong is said with what was typed, and nothing is written.
    let before = file(&folder);
    for (name, password, code) in [
        ("An", "ngắn", "U894"),
        ("soạn", "mười chữ cái", "U893"),
        ("12", "mười chữ cái", "U892"),
    ] {
        let fields = [("ten", name), ("quyen", "ban-hanh"), ("mat_khau", password)];
        let answer = chief.post("/tai-khoan/them", &fields);
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(
            answer.text().contains(code) && answer.text().contains("aria-invalid"),
            "{}",
            answer.text()
        );
        assert!(answer.text().contains(&format!("value=\"{name}\"")));
        assert!(!answer.text().contains(password));
    }
    // The last one who may issue stays.
    for (path, more) in [("/tai-khoan/bo", ""), ("/tai-khoan/quyen", "xem")] {
        let answer = chief.post(path, &[("ten", "Ban Hành"), ("quyen", more)]);
        assert!(answer.text().contains("U895"), "{}", answer.text());
    }
    assert_eq!(file(&folder), before);
    let reader = signed_in(&desk, "Xem");
    assert!(!reader.get("/tai-khoan").text().contains("Nguyễn"));
}

#[test]
fn whose_account_changes_or_goes_is_out_at_once() {
    let folder = office();
    let desk = Visit::of_network(folder.path());
    let (writer, reader) = (signed_in(&desk, "Soạn"), signed_in(&desk, "Xem"));
    let session = || Session::new(folder.path());
    // At the terminal, while the desk is open.
    remove_account("Soạn", &mut session()).unwrap();
    assert_eq!(writer.get("/cat-giu").status, StatusCode::SEE_OTHER);
    assert_eq!(reader.get("/cat-giu").status, StatusCode::OK);
    set_password("Xem", "một mật khẩu khác", &mut session()).unwrap();
    assert_eq!(reader.get("/cat-giu").status, StatusCode::SEE_OTHER);
    // A file that cannot be read lets nobody in.
    let chief = signed_in(&desk, "Ban Hành");
    fs::write(folder.path().join("desk.yaml"), "accounts: [").unwrap();
    assert_eq!(chief.get("/cat-giu").status, StatusCode::SEE_OTHER);
    let mut again = desk.other();
    assert_eq!(
        again.sign_in("Ban Hành", PASSWORD).status,
        StatusCode::UNPROCESSABLE_ENTITY
    );
}

#[test]
fn one_changes_ones_own_password_with_the_one_before() {
    let folder = office();
    let desk = Visit::of_network(folder.path());
    let reader = signed_in(&desk, "Xem");
    let fields = |before: &'static str| [("mat_khau_cu", before), ("mat_khau", "một mật khẩu khác")];
    let wrong = reader.post("/tai-khoan/mat-khau-toi", &fields("không phải nó"));
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        wrong.text().contains("Mật khẩu đang dùng không đúng."),
        "{}",
        wrong.text()
    );
    assert!(!wrong.text().contains("không phải nó"));
    let elsewhere = signed_in(&desk, "Xem");
    assert_eq!(
        reader
            .post("/tai-khoan/mat-khau-toi", &fields(PASSWORD))
            .location(),
        "/tai-khoan"
    );
    // One goes on, and sees that it is done; whoever else came in with the one before is out.
    let page = reader.get("/tai-khoan");
    assert!(page.text().contains("Đã đổi mật khẩu."), "{}", page.text());
    assert_eq!(elsewhere.get("/tai-khoan").status, StatusCode::SEE_OTHER);
    let mut again = desk.other();
    assert_eq!(
        again.sign_in("Xem", "một mật khẩu khác").status,
        StatusCode::SEE_OTHER
    );
    // Whoever guesses at an open desk has to wait, as at the door, and is told so.
    for _ in 0..5 {
        again.post("/tai-khoan/mat-khau-toi", &fields("không phải nó"));
    }
    let held = again.post("/tai-khoan/mat-khau-toi", &fields("một mật khẩu khác"));
    assert_eq!(held.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(held.text().contains("Xin thử lại sau"), "{}", held.text());
}

#[test]
fn a_thousand_wrong_passwords_let_nobody_in_and_hold_nobody_up() {
    let folder = office();
    let desk = Visit::of_network(folder.path());
    let reader = signed_in(&desk, "Xem");
    let mut thief = desk.other();
    let started = std::time::Instant::now();
    let mut looked_at = 0;
    for number in 0..1000 {
        let answer = thief.sign_in("Ban Hành", &format!("mật khẩu {number}"));
        match answer.status {
            StatusCode::UNPROCESSABLE_ENTITY => looked_at += 1,
            StatusCode::TOO_MANY_REQUESTS => assert!(answer.headers.contains_key(header::RETRY_AFTER)),
            status => panic!("{status}"),
        }
    }
    assert_eq!(looked_at, 5);
    assert!(started.elapsed().as_secs() < 20);
    // Not even the right one, for a while; others go on.
    assert_eq!(
        thief.sign_in("Ban Hành", PASSWORD).status,
        StatusCode::TOO_MANY_REQUESTS
    );
    assert_eq!(reader.get("/cat-giu").status, StatusCode::OK);
    assert_eq!(
        desk.other().sign_in("Soạn", PASSWORD).status,
        StatusCode::SEE_OTHER
    );
}
