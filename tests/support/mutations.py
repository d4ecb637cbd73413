"""
Changes to the sources that take one protection of delivery away each, and the test that has to fail then.

Read by tests/controls, which makes them one after the other, and by tst_mutations.py, which only looks whether their
texts are still there.
"""
import dataclasses


@dataclasses.dataclass(frozen=True)
class Change:
    """A text that stands exactly once in a file of the sources, and what takes its place."""

    file: str
    text: str
    replacement: str

    def problem(self, content):
        """Why it cannot be made in this content; nothing if it can."""
        count = content.count(self.text)
        if count != 1:
            return f"{self.file}: this text is there {count} times, not once: {self.text!r}"
        return "the replacement says the same" if self.text == self.replacement else None


@dataclasses.dataclass(frozen=True)
class Mutation:
    """
    @param rows    of the fault matrix that the protection is for
    @param test    what has to fail: "faults ROW", "trace", or "tst_ROOM FUNCTION[:CASE]"
    @param reason  regular expression: what the test has to say once it fails, so that it fails for the right reason
    @param rounds  of a row of tests/faults; more where the fault has to fall into a short moment
    """

    name: str
    rows: str
    test: str
    reason: str
    changes: tuple
    rounds: int = 20


def mutation(name, rows, test, reason, *changes, rounds=20):
    return Mutation(name, rows, test, reason, tuple(Change(*change) for change in changes), rounds)


DATABASE = "core/delivery/database.cpp"
CONNECTION = "core/delivery/databaseconnection.cpp"
HISTORY = "core/delivery/history.cpp"
CLAIMS = "core/delivery/historyclaims.cpp"
KEEPER = "core/delivery/historykeeper.cpp"
OUTBOX = "core/delivery/outbox.cpp"
QUEUE = "core/delivery/deliveryqueue.cpp"
SENDER = "core/delivery/sender.cpp"
ANSWER = "core/delivery/answer.cpp"
FOLDER = "core/delivery/statefolder.cpp"

MUTATIONS = (
    # Kills
    mutation("a report is acknowledged before it is kept", "1", "faults kill", "was kept and is lost",
             ("app/commands/queuecommand.cpp", "    const auto id = services.delivery().queue(report->preview,",
              "    console.line(u\"1\"_s);\n    const auto id = services.delivery().queue(report->preview,"),
             rounds=200),
    mutation("the outcome is written before the attempt", "1", "faults kill", "is called delivered and never arrived",
             (HISTORY, "UPDATE reports SET state = 'sending'", "UPDATE reports SET state = 'delivered'"), rounds=200),
    mutation("what a kill interrupts is never closed", "1",
             "tst_deliveryqueue crashedAttemptBecomesUnknownAndIsNotRepeated",
             r"\(program\.states\(\)\): 1",
             (CLAIMS, "if (interrupted == 0 || !senderLock.isHeld())", "if (true)")),
    mutation("what a kill interrupts is sent again by itself", "1",
             "tst_deliveryqueue crashedAttemptBecomesUnknownAndIsNotRepeated", r"\(program\.states\(\)\): 0",
             (CLAIMS, "UPDATE reports SET state = 'unknown' WHERE state = 'sending'",
              "UPDATE reports SET state = 'waiting' WHERE state = 'sending'")),
    mutation("a claimed report that a kill interrupts gets no entry", "1", "faults kill",
             "arrived 1 times in 0 attempts|sending after the kills",
             (CLAIMS, "            lost.append({.attempt", "            if (false) lost.append({.attempt"), rounds=200),
    mutation("what the system took along is called not sent", "1 8", "tst_claims systemEnds", "FAIL!",
             (CLAIMS, "WHERE (c.boot <> ? OR r.state = 'sending')", "WHERE (c.boot IS NULL AND ? OR r.state = 'sending')")),
    mutation("what may have arrived is sent again by itself", "1 9",
             "tst_automaticdelivery sendsInOrderWhatMayGo", "FAIL!",
             (OUTBOX, "WHERE state IN ('waiting', 'later') AND only_by_hand = 0",
              "WHERE state IN ('waiting', 'later', 'unknown') AND only_by_hand = 0")),
    mutation("what another program began and left is sent again", "1 7",
             "tst_deliveryqueue whatAnotherProgramBeganAndLeftIsNotSentAgain", "FAIL!",
             (QUEUE, "const bool wasCutOff = chosen == ReportState::Sending && known->state",
              "const bool wasCutOff = known->state")),
    mutation("the history shrinks without a journal", "1", "faults shrink",
             "integrity|damaged|malformed|index of words",
             (CONNECTION, "PRAGMA journal_mode = WAL", "PRAGMA journal_mode = OFF"),
             (CONNECTION, "PRAGMA journal_mode = TRUNCATE", "PRAGMA journal_mode = OFF"), rounds=100),
    mutation("what is not sent is pruned and cleared, too", "1", "faults shrink", "was kept and is lost",
             (KEEPER, "IsFinished = \"state IN ('delivered', 'discarded')\"_L1;",
              "IsFinished = \"state IN ('delivered', 'discarded', 'later', 'unknown')\"_L1;")),
    mutation("the words of what is deleted stay in the index", "1", "faults shrink", "the index of words knows",
             (KEEPER, "        if (auto forgotten = removeFromTextIndex(m_database, connection, oldReports); !forgotten)\n"
              "            return forgotten;\n", "")),
    mutation("a file is brought up to date without a transaction", "1", "faults migrate",
             "outbox after the kill|not all there|not those of before",
             (CONNECTION, "QStringList statements = {u\"BEGIN IMMEDIATE\"_s,", "QStringList statements = {"),
             (CONNECTION, ".arg(step + 1), u\"COMMIT\"_s};", ".arg(step + 1)};"), rounds=60),

    # Disks
    mutation("a full disk is not told", "4", "faults full", "was kept and is lost",
             (DATABASE, "done = execute(u\"COMMIT\"_s);", "static_cast<void>(execute(u\"COMMIT\"_s));")),
    mutation("an error of the disk is not told", "4", "faults errors", "was kept and is lost|kept without a sync",
             (DATABASE, "done = execute(u\"COMMIT\"_s);", "static_cast<void>(execute(u\"COMMIT\"_s));")),
    mutation("a report is acknowledged before it is synced", "4", "faults errors", "called kept without a sync",
             (DATABASE, "isSynced = durability == Durability::Synced || !m_connection->keeper;",
              "isSynced = !m_connection->keeper;")),
    mutation("a setting that could not be written takes the place of the old one", "4", "faults errors",
             "disable, pwrite64",
             ("core/base/atomicfile.cpp",
              "    if (number != 0)\n        return writeFailure(replacement.path, number);\n\n    if (replacement.last",
              "    if (replacement.last")),
    mutation("a setting that did not fit on the disk takes the place of the old one", "4",
             "tst_atomicfile tooLargeForTheDisk", "FAIL!",
             ("core/base/atomicfile.cpp",
              "    if (number != 0)\n        return writeFailure(replacement.path, number);\n\n    if (replacement.last",
              "    if (replacement.last")),
    mutation("a report counts as kept whatever the database says", "5", "faults readonly", "was called kept",
             (OUTBOX, "    if (!kept)\n        return tl::unexpected(kept.error());\n    m_known = now;",
              "    if (!kept)\n        return QList<qint64>{1};\n    m_known = now;")),
    mutation("a folder that cannot be written cannot be read", "5", "faults readonly", "where nothing can be written",
             (CONNECTION, "if (access == Access::Read && isAboutLog && !hasLog", "if (false && isAboutLog && !hasLog")),
    mutation("what is kept goes where the program happens to be", "5", "faults homes", "kept elsewhere",
             ("core/base/environment.cpp", "configured.startsWith(u'/') ? configured",
              "!configured.isEmpty() ? configured")),

    # Damage and strange files
    mutation("a damaged file is not mended", "6", "faults damage", "nothing was ever recovered",
             ("core/delivery/databasemending.cpp", "return m_tellSalvage && error.code", "return false && error.code")),
    mutation("a damaged body is recovered", "6", "faults damage", "never stored so",
             ("core/delivery/salvage.cpp", "if (!isBodyIntact(record) || ids", "if (ids"), rounds=100),
    mutation("a file that another program has mended is mended again", "6", "faults damage", "kept aside 2 times",
             ("core/delivery/databasemending.cpp", "    if (isSound())\n        return {};\n", ""), rounds=60),
    mutation("a newer format is written", "6", "faults files", "a newer format",
             (CONNECTION, "if (*version > schemaVersion())", "if (false)")),
    mutation("another program's database is used", "6", "faults files", "another program's database",
             (CONNECTION, "if (!isNew && *application != SchemaApplicationId)", "if (false)")),
    mutation("links are followed", "26", "faults files", "as a (symbolic|dangling) link",
             (FOLDER, "if (::lstat(name.constData(), &status) != 0)", "if (::stat(name.constData(), &status) != 0)")),
    mutation("a file with other names is used", "26", "faults files", "as a hard link",
             (FOLDER, "if (kind == S_IFREG && status.st_nlink > 1)", "if (false)")),
    mutation("files are open to others", "26", "faults limits", r"rasa-telemetry/\S+: 644",
             (FOLDER, "constexpr mode_t FileMode = 0600;", "constexpr mode_t FileMode = 0644;")),
    mutation("the mask of the user decides", "26", "faults limits", r"\.config: 777",
             ("app/cli.cpp", "::umask(077)", "::umask(0)")),
    mutation("another user's file is used", "26", "tst_database anotherUsersFileIsRefused", "FAIL!",
             (FOLDER, "if (status.st_uid != ::geteuid())", "if (false)")),
    mutation("files that became open to others stay so", "26", "tst_database widenedModesAreRepaired", "FAIL!",
             (FOLDER, "if ((status.st_mode & ModeBits) != mode && ::chmod", "if (false && ::chmod")),

    # Many programs, little memory
    mutation("nobody waits for the lock of all writers", "7", "tst_database writersQueueAtTheLock", "FAIL!",
             ("core/delivery/filelock.cpp", "while (::flock(descriptor, LOCK_EX | LOCK_NB) != 0)", "while (false)")),
    mutation("the one who sends does not keep the lock", "7", "faults writers",
             "arrived|sending the rest|is uncertain, and nobody was killed",
             (DATABASE, "#include <QVariant>\n", "#include <QVariant>\n#include <unistd.h>\n"),
             (DATABASE, "return FileLock::take(m_folder + name, std::chrono::milliseconds(0));",
              "return FileLock::take(m_folder + name + QString::number(::getpid()), std::chrono::milliseconds(0));"),
             rounds=200),
    mutation("who has much to send lets nobody else have a turn", "7", "faults turns", "had to wait until much was sent",
             (QUEUE, "m_turn->isWanted() ? 2 * TurnInterval : 0ms", "0ms")),
    mutation("a report counts as kept when there was no memory for it", "22", "faults limits", "was kept and is lost",
             (OUTBOX, "    if (!kept)\n        return tl::unexpected(kept.error());\n    m_known = now;",
              "    if (!kept)\n        return QList<qint64>{1};\n    m_known = now;")),

    # Clocks and waits
    mutation("time is taken from the clock on the wall", "8", "tst_automaticdelivery clockJumpsAreHarmless", "FAIL!",
             ("core/delivery/moment.cpp", "isSameStart = !earlier.bootId.isEmpty() && earlier.bootId == later.bootId;",
              "isSameStart = false;")),
    mutation("uptimes of different starts are compared", "8", "tst_retrypolicy remaining", "FAIL!.*started anew",
             ("core/delivery/moment.cpp", "isSameStart = !earlier.bootId.isEmpty() && earlier.bootId == later.bootId;",
              "isSameStart = true;")),
    mutation("a server may ask for a wait of any length", "10", "tst_answer retryAfter", "FAIL!",
             (ANSWER, "return fits ? std::clamp(std::chrono::seconds(seconds), std::chrono::seconds(ShortestWait),"
              " LongestWait)", "return fits ? std::chrono::seconds(seconds)")),
    mutation("a wait is forgotten at the end of the program", "10", "tst_automaticdelivery retryAfter", "FAIL!",
             (HISTORY, "    if (wait) {\n", "    if (false) {\n")),
    mutation("failures do not make the wait longer", "11", "tst_retrypolicy stormIsPolite", "FAIL!",
             ("core/delivery/retrypolicy.cpp", "std::clamp(failures - 1, 0, DoublingsToLongest)",
              "std::clamp(failures, 0, 0)")),
    mutation("all come back at the same second", "11", "tst_retrypolicy stormIsPolite", "FAIL!",
             ("core/delivery/retrypolicy.cpp", "constexpr double Spread = 0.25;", "constexpr double Spread = 0.0;")),

    mutation("one destination waits for another", "11", "tst_automaticdelivery anotherDestinationNeedNotWait", "FAIL!",
             ("core/delivery/automaticdelivery.cpp", "isSameDestination ? remainingWait(*wait, now) : 0ms;",
              "isSameDestination || true ? remainingWait(*wait, now) : 0ms;")),
    mutation("any number is sent in a minute", "11", "tst_automaticdelivery atMostFifteenInAMinute", "FAIL!",
             ("core/delivery/retrypolicy.cpp", "constexpr milliseconds RateWindow = 60s;",
              "constexpr milliseconds RateWindow = 0s;")),

    # Servers
    mutation("a body can be sent again by the network classes", "9", "faults server", "the body came 2 times",
             ("core/delivery/uploaddevice.h", "bool isSequential() const override { return true; }",
              "bool isSequential() const override { return false; }"),
             ("core/delivery/uploaddevice.h", "bool seek(qint64) override { return false; }",
              "bool seek(qint64 to) override { m_position = to; return QIODevice::seek(to); }"),
             ("core/delivery/uploaddevice.h", "bool reset() override { return false; }",
              "bool reset() override { return seek(0); }"),
             (SENDER, "request.setAttribute(DoNotBufferUploadDataAttribute, true);", "")),
    mutation("an attempt may take for ever", "9", "tst_sender answers:silence", "FAIL!",
             (SENDER, "m_deadline->start(m_running->reply ? endpoint.deadline : 0ms);",
              "if (!m_running->reply) m_deadline->start(0ms);")),
    mutation("200 is a success whatever Segment says", "12", "tst_answer judge", "FAIL!",
             (ANSWER, "if (answer.status == 200 && isObject && (*parsed)[u\"success\"].toBool())",
              "if (answer.status == 200 && isObject)")),
    mutation("200 is a success whatever another collector says", "12", "faults server", "200, and not successful: ",
             (ANSWER, "if (hasError || isFalse(u\"success\") || isFalse(u\"ok\"))", "if (hasError)")),
    mutation("a wrong key does not stop the queue", "12", "tst_deliveryqueue whatStopsTheQueue",
             "FAIL!.*40[13]: the key",
             (ANSWER, "return refusal(Error::Code::KeyRefused, statusAndText(answer), false);",
              "return refusal(Error::Code::KeyRefused, statusAndText(answer), true);")),
    mutation("redirects are followed", "13", "faults server",
             "the target of a redirect saw a connection|redirect: |302: ",
             (SENDER, "QNetworkRequest::ManualRedirectPolicy", "QNetworkRequest::NoLessSafeRedirectPolicy")),
    mutation("certificates are not looked at", "14", "faults certificates", "(expired|another name): ",
             (SENDER, "        for (const QSslError &error : errors) {",
              "        m_running->reply->ignoreSslErrors();\n        for (const QSslError &error : errors) {")),
    mutation("a report may go over the network in the open", "14", "tst_sender destinations", "FAIL!.*http elsewhere",
             ("core/delivery/requestheaders.cpp", "(url.scheme() == \"http\"_L1 && isLoopback(url))",
              "url.scheme() == \"http\"_L1")),
    mutation("TLS of any age will do", "14", "tst_sender certificates", "FAIL!.*TLS 1.1",
             ("core/delivery/transport.cpp", "configuration.setProtocol(QSsl::TlsV1_2OrLater);",
              "configuration.setProtocol(QSsl::AnyProtocol);")),
    mutation("an answer may be as long as it likes", "15", "faults memory", "an endless (head|body)",
             (SENDER, "        && m_transport->bytesReceived(m_running->port) > *m_running->receivedBefore + LargestIntake)",
              "        && false)")),
    mutation("a connection may not receive much for many reports", "15",
             "tst_sender keptConnectionMayReceiveMuchInAll", "FAIL!",
             (SENDER, "receivedBefore = m_transport->bytesReceived(m_running->port);", "receivedBefore = 0;")),
    mutation("more of an answer is read than is needed", "15", "tst_sender answers", "FAIL!.*more than 64 KB",
             (SENDER, "constexpr qsizetype LargestAnswer = 65'536;", "constexpr qsizetype LargestAnswer = 655'360;")),
    mutation("a packed answer is unpacked", "15", "tst_sender compressedAnswersStayCompressed", "FAIL!",
             ("core/delivery/requestheaders.cpp", "        {\"Accept-Encoding\", \"identity\"},\n", "")),

    # A no at any moment
    mutation("a no is not seen while a request runs", "16", "faults optout", "after the switch|goes on although",
             (QUEUE, "m_watch->start();", "")),
    mutation("a connection is not written down", "16", "faults optout", "the connection log says",
             ("core/delivery/historyrow.cpp", "    if (intent.host.isEmpty())\n        return {};",
              "    if (true)\n        return {};")),
    mutation("a no before the attempt is not seen", "16", "faults optout", "the next start",
             (QUEUE, "    if (auto refusal = refusalNow()) {\n        holdBackIfOff();\n        return fail(", 
              "    if (auto refusal = std::optional<Error>()) {\n        holdBackIfOff();\n        return fail(")),
    mutation("what waited while it was off is sent later by itself", "16", "faults optout", "not held back",
             (QUEUE, "if (auto held = m_rooms.outbox.holdBack(); !held)", "if (auto held = Result<qint64>(0); !held)")),
    mutation("what is held back is sent by itself when it is on again", "16", "faults optout",
             "a connection after it was switched off",
             (OUTBOX, "WHERE state IN ('waiting', 'later') AND only_by_hand = 0",
              "WHERE state IN ('waiting', 'later')")),
    mutation("a request that is broken off is called not sent", "16", "faults optout", "the history says",
             (ANSWER, "if (!exchange.mayBodyHaveLeft)", "if (true)")),
    mutation("what was begun ahead is not taken back", "16", "tst_deliveryqueue brokenOffAmidMany", "FAIL!",
             (CLAIMS, "UPDATE reports SET state = ? WHERE id = ? AND state = 'sending'",
              "UPDATE reports SET state = ? WHERE id = ? AND state = 'never'")),
    mutation("off is no reason not to send", "25", "trace", "'outbox', 'send'",
             (QUEUE, "    if (decision.maySend())\n        return {};", "    return {};")),

    # The way to the server
    mutation("the proxy is passed by", "17", "faults proxies", "the proxy was not asked|past the proxy",
             (SENDER, "manager.setProxy(endpoint.proxy);", "manager.setProxy(QNetworkProxy(QNetworkProxy::NoProxy));")),
    mutation("no_proxy is not heard", "17", "faults proxies", "no_proxy is not heard",
             ("core/delivery/proxychoice.cpp", "if (isExcepted(url, noProxy))", "if (false)")),
    mutation("the history shows the password of the proxy", "17", "faults proxies", "the password is shown",
             ("core/delivery/proxychoice.cpp", "return u\"%1:%2\"_s.arg(proxy.hostName()).arg(proxy.port());",
              "return u\"%1:%2, %3:%4@\"_s.arg(proxy.hostName()).arg(proxy.port())"
              ".arg(proxy.user(), proxy.password());")),
    mutation("a place that cannot be reached may have got it", "18", "faults offline", "a port that refuses: unknown",
             (ANSWER, "if (!exchange.mayBodyHaveLeft)", "if (false)")),
    mutation("a captive portal is believed", "18", "faults offline", "captive portal( received a report|: )",
             (SENDER, "        for (const QSslError &error : errors) {",
              "        m_running->reply->ignoreSslErrors();\n        for (const QSslError &error : errors) {")),

    # The end of the program
    mutation("the end of the program leaves the attempt open", "23",
             "tst_deliveryqueue endOfTheProgramIsWrittenDown", "FAIL!",
             (QUEUE, "blockSignals(true);\n    breakOff({Error::Code::Cancelled, {}});", "blockSignals(true);")),
    mutation("a head may be as long as it likes", "15 23", "tst_sender endlessHeadersEndAtOnce", "FAIL!",
             (SENDER, "        && m_transport->bytesReceived(m_running->port) > *m_running->receivedBefore + LargestIntake)",
              "        && false)")),
)
