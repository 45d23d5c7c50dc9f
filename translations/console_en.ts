<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AuthorizationCheckText</name>
    <message numerus="yes">
        <source>Differs by %n second(s) from that of the sign-in service.</source>
        <translation>
            <numerusform>Differs by %n second from that of the sign-in service.</numerusform>
            <numerusform>Differs by %n seconds from that of the sign-in service.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CertificateText</name>
    <message numerus="yes">
        <source>Valid in %n day(s)</source>
        <translation>
            <numerusform>Valid in %n day</numerusform>
            <numerusform>Valid in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expired %n day(s) ago</source>
        <translation>
            <numerusform>Expired %n day ago</numerusform>
            <numerusform>Expired %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Valid for %n more day(s)</source>
        <translation>
            <numerusform>Valid for %n more day</numerusform>
            <numerusform>Valid for %n more days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>The server of ‘%1’ asks to try again later (%2). Sent again in %n second(s).</source>
        <translation>
            <numerusform>The server of ‘%1’ asks to try again later (%2). Sent again in %n second.</numerusform>
            <numerusform>The server of ‘%1’ asks to try again later (%2). Sent again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was written: the workspace has other connectors with %n name(s) of the file. ‘--on-conflict’ says what becomes of those in the file.</source>
        <translation>
            <numerusform>Nothing was written: the workspace has another connector with %n name of the file. ‘--on-conflict’ says what becomes of that in the file.</numerusform>
            <numerusform>Nothing was written: the workspace has other connectors with %n names of the file. ‘--on-conflict’ says what becomes of those in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The passphrase of a new vault has at least %n character(s).</source>
        <translation>
            <numerusform>The passphrase of a new vault has at least %n character.</numerusform>
            <numerusform>The passphrase of a new vault has at least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExplanationText</name>
    <message numerus="yes">
        <source>The server asks to wait %n second(s) before the next attempt.</source>
        <translation>
            <numerusform>The server asks to wait %n second before the next attempt.</numerusform>
            <numerusform>The server asks to wait %n seconds before the next attempt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutcomeText</name>
    <message numerus="yes">
        <source>Certificate valid for %n more day(s)</source>
        <translation>
            <numerusform>Certificate valid for %n more day</numerusform>
            <numerusform>Certificate valid for %n more days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked %n time(s)</source>
        <translation>
            <numerusform>Looked once</numerusform>
            <numerusform>Looked %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Certificate expired %n day(s) ago</source>
        <translation>
            <numerusform>Certificate expired %n day ago</numerusform>
            <numerusform>Certificate expired %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) presented</source>
        <translation>
            <numerusform>%n certificate presented</numerusform>
            <numerusform>%n certificates presented</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message numerus="yes">
        <source>The name is longer than %n characters.</source>
        <translation>
            <numerusform>The name is longer than %n character.</numerusform>
            <numerusform>The name is longer than %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The description is longer than %n characters.</source>
        <translation>
            <numerusform>The description is longer than %n character.</numerusform>
            <numerusform>The description is longer than %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n properties can be used.</source>
        <translation>
            <numerusform>At most %n property can be used.</numerusform>
            <numerusform>At most %n properties can be used.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressText</name>
    <message numerus="yes">
        <source>%n s left</source>
        <translation>
            <numerusform>%n s left</numerusform>
            <numerusform>%n s left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>%n min left</numerusform>
            <numerusform>%n min left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message numerus="yes">
        <source>%n delivery(ies), stage by stage</source>
        <translation>
            <numerusform>%n delivery, stage by stage</numerusform>
            <numerusform>%n deliveries, stage by stage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecondSending</name>
    <message numerus="yes">
        <source>%n document(s) no longer exist and are left out: %1.</source>
        <translation>
            <numerusform>%n document no longer exists and is left out: %1.</numerusform>
            <numerusform>%n documents no longer exist and are left out: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) changed since the delivery and are sent as they are now: %1.</source>
        <translation>
            <numerusform>%n document changed since the delivery and is sent as it is now: %1.</numerusform>
            <numerusform>%n documents changed since the delivery and are sent as they are now: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StateText</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenHealth</name>
    <message numerus="yes">
        <source>The refresh token was not used for %n day(s). After 90 days it is no longer valid, so that the connector probably has to be authorized again.</source>
        <translation>
            <numerusform>The refresh token was not used for %n day. After 90 days it is no longer valid, so that the connector probably has to be authorized again.</numerusform>
            <numerusform>The refresh token was not used for %n days. After 90 days it is no longer valid, so that the connector probably has to be authorized again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The refresh token ends in %n day(s), because nobody uses it. A test scan now keeps it alive.</source>
        <translation>
            <numerusform>The refresh token ends in %n day, because nobody uses it. A test scan now keeps it alive.</numerusform>
            <numerusform>The refresh token ends in %n days, because nobody uses it. A test scan now keeps it alive.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The refresh token was not used for %n day(s). After 90 days it is no longer valid; each use brings a new one.</source>
        <translation>
            <numerusform>The refresh token was not used for %n day. After 90 days it is no longer valid; each use brings a new one.</numerusform>
            <numerusform>The refresh token was not used for %n days. After 90 days it is no longer valid; each use brings a new one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The refresh token is %n day(s) old. It lasts for 90 days, and each use brings a new one.</source>
        <translation>
            <numerusform>The refresh token is %n day old. It lasts for 90 days, and each use brings a new one.</numerusform>
            <numerusform>The refresh token is %n days old. It lasts for 90 days, and each use brings a new one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The client secret expires in %n day(s). A new one has to be made before, and entered below System configuration, ‘%1’.</source>
        <translation>
            <numerusform>The client secret expires in %n day. A new one has to be made before, and entered below System configuration, ‘%1’.</numerusform>
            <numerusform>The client secret expires in %n days. A new one has to be made before, and entered below System configuration, ‘%1’.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TransferText</name>
    <message numerus="yes">
        <source>Line %1, column %2: the values are nested more than %n deep, which no export is.</source>
        <translation>
            <numerusform>Line %1, column %2: the values are nested more than %n deep, which no export is.</numerusform>
            <numerusform>Line %1, column %2: the values are nested more than %n deep, which no export is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>connectors in a file</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>connectors in a file</comment>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <comment>connectors in a file</comment>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a name that is taken</source>
        <comment>connectors in a file</comment>
        <translation>
            <numerusform>%n with a name that is taken</numerusform>
            <numerusform>%n with names that are taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to remove</source>
        <comment>connectors</comment>
        <translation>
            <numerusform>%n to remove</numerusform>
            <numerusform>%n to remove</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connector(s) are added.</source>
        <translation>
            <numerusform>%n connector is added.</numerusform>
            <numerusform>%n connectors are added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connector(s) are changed.</source>
        <translation>
            <numerusform>%n connector is changed.</numerusform>
            <numerusform>%n connectors are changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connector(s) are removed.</source>
        <translation>
            <numerusform>%n connector is removed.</numerusform>
            <numerusform>%n connectors are removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::CheckStrip</name>
    <message numerus="yes">
        <source>What the sign-in needs: all of %n check(s) passed</source>
        <translation>
            <numerusform>What the sign-in needs: the check passed</numerusform>
            <numerusform>What the sign-in needs: all of %n checks passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What the sign-in needs: %n check(s) failed</source>
        <translation>
            <numerusform>What the sign-in needs: %n check failed</numerusform>
            <numerusform>What the sign-in needs: %n checks failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What the sign-in needs: %n warning(s)</source>
        <translation>
            <numerusform>What the sign-in needs: %n warning</numerusform>
            <numerusform>What the sign-in needs: %n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ComparisonDialog</name>
    <message numerus="yes">
        <source>They differ in %n line(s).</source>
        <translation>
            <numerusform>They differ in %n line.</numerusform>
            <numerusform>They differ in %n lines.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ConfigurationFiles</name>
    <message numerus="yes">
        <source>%n connectors are imported.</source>
        <translation>
            <numerusform>%n connector is imported.</numerusform>
            <numerusform>%n connectors are imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo the import of %n connectors</source>
        <extracomment>In a menu</extracomment>
        <translation>
            <numerusform>Undo the import of %n connector</numerusform>
            <numerusform>Undo the import of %n connectors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ConnectorListPane</name>
    <message numerus="yes">
        <source>%n connector(s) of this workspace cannot be read and are not listed. They stay in the workspace as they are.</source>
        <translation>
            <numerusform>%n connector of this workspace cannot be read and is not listed. It stays in the workspace as it is.</numerusform>
            <numerusform>%n connectors of this workspace cannot be read and are not listed. They stay in the workspace as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ConnectorRemoval</name>
    <message numerus="yes">
        <source>Delete %n connector(s)?</source>
        <translation>
            <numerusform>Delete the connector?</numerusform>
            <numerusform>Delete %n connectors?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connectors are deleted.</source>
        <translation>
            <numerusform>One connector is deleted.</numerusform>
            <numerusform>%n connectors are deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The secrets of %n deleted connector(s) stay stored</source>
        <translation>
            <numerusform>The secrets of %n deleted connector stay stored</numerusform>
            <numerusform>The secrets of %n deleted connectors stay stored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring back %n connectors</source>
        <translation>
            <numerusform>Bring back %n connector</numerusform>
            <numerusform>Bring back %n connectors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ConsoleShutdown</name>
    <message numerus="yes">
        <source>%n delivery(ies) running</source>
        <translation>
            <numerusform>%n delivery running</numerusform>
            <numerusform>%n deliveries running</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ConsoleStatusBar</name>
    <message numerus="yes">
        <source>%n arrived</source>
        <translation>
            <numerusform>%n arrived</numerusform>
            <numerusform>%n arrived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivery(ies) running</source>
        <translation>
            <numerusform>%n delivery running</numerusform>
            <numerusform>%n deliveries running</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::DirectoryPage</name>
    <message numerus="yes">
        <source>%n entry(ies) to correct</source>
        <translation>
            <numerusform>One entry to correct</numerusform>
            <numerusform>%n entries to correct</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ImportDetails</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ImportPreview</name>
    <message numerus="yes">
        <source>%n connector(s) are to be decided before anything is written.</source>
        <translation>
            <numerusform>%n connector is to be decided before anything is written.</numerusform>
            <numerusform>%n connectors are to be decided before anything is written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the entries have errors. They are to be corrected in the file, or skipped.</source>
        <translation>
            <numerusform>%n of the entries has errors. It is to be corrected in the file, or skipped.</numerusform>
            <numerusform>%n of the entries have errors. They are to be corrected in the file, or skipped.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ImportResultPage</name>
    <message numerus="yes">
        <source>%1 of %n are done. Each connector can be opened from here.</source>
        <translation>
            <numerusform>%1 of %n is done. The connector can be opened from here.</numerusform>
            <numerusform>%1 of %n are done. Each connector can be opened from here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::LoadForm</name>
    <message numerus="yes">
        <source>%n document(s) of the Test tab, %1</source>
        <extracomment>%1 is an amount: 12 MiB</extracomment>
        <translation>
            <numerusform>%n document of the Test tab, %1</numerusform>
            <numerusform>%n documents of the Test tab, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::LoadPanel</name>
    <message numerus="yes">
        <source>%n scan(s) to ‘%1’</source>
        <translation>
            <numerusform>%n scan to ‘%1’</numerusform>
            <numerusform>%n scans to ‘%1’</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each of them is delivered for real, up to %n at the same time. The server and those who receive its scans get them all, and a server under load puts others off as well.</source>
        <translation>
            <numerusform>Each of them is delivered for real, up to %n at the same time. The server and those who receive its scans get them all, and a server under load puts others off as well.</numerusform>
            <numerusform>Each of them is delivered for real, up to %n at the same time. The server and those who receive its scans get them all, and a server under load puts others off as well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n scan(s)</source>
        <translation>
            <numerusform>Send %n scan</numerusform>
            <numerusform>Send %n scans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server asks to wait. Sent again in %n second(s).</source>
        <translation>
            <numerusform>The server asks to wait. Sent again in %n second.</numerusform>
            <numerusform>The server asks to wait. Sent again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::PassphraseForm</name>
    <message numerus="yes">
        <source>At least %n character(s); several words are easy to remember.</source>
        <translation>
            <numerusform>At least %n character; several words are easy to remember.</numerusform>
            <numerusform>At least %n characters; several words are easy to remember.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) are too few: at least %1 are needed.</source>
        <translation>
            <numerusform>%n character is too few: at least %1 are needed.</numerusform>
            <numerusform>%n characters are too few: at least %1 are needed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::SaveBar</name>
    <message numerus="yes">
        <source>%n problem(s) to correct before the changes can be saved</source>
        <translation>
            <numerusform>1 problem to correct before the changes can be saved</numerusform>
            <numerusform>%n problems to correct before the changes can be saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::SearchableText</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n found</source>
        <translation>
            <numerusform>More than %n found</numerusform>
            <numerusform>More than %n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::SupportDialog</name>
    <message numerus="yes">
        <source>%n part(s), %1</source>
        <extracomment>%1 is a size, such as 12 KiB; before the archive makes it smaller</extracomment>
        <translation>
            <numerusform>%n part, %1</numerusform>
            <numerusform>%n parts, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::TestAllBar</name>
    <message numerus="yes">
        <source>%1 of %n connector(s)</source>
        <translation>
            <numerusform>%1 of %n connector</numerusform>
            <numerusform>%1 of %n connectors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n succeeded</source>
        <translation>
            <numerusform>%n succeeded</numerusform>
            <numerusform>%n succeeded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n cancelled</numerusform>
            <numerusform>%n cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connector(s), tested as they are saved</source>
        <translation>
            <numerusform>%n connector, tested as it is saved</numerusform>
            <numerusform>%n connectors, tested as they are saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::TranscriptView</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::UserImport</name>
    <message numerus="yes">
        <source>%n terminal user(s) are new.</source>
        <translation>
            <numerusform>One terminal user is new.</numerusform>
            <numerusform>%n terminal users are new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n terminal user(s) of the same name are replaced.</source>
        <translation>
            <numerusform>One terminal user of the same name is replaced.</numerusform>
            <numerusform>%n terminal users of the same name are replaced.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::VaultForm</name>
    <message numerus="yes">
        <source>At least %n character(s); several words are easy to remember.</source>
        <translation>
            <numerusform>At least %n character; several words are easy to remember.</numerusform>
            <numerusform>At least %n characters; several words are easy to remember.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) are too few: at least %1 are needed.</source>
        <translation>
            <numerusform>%n character is too few: at least %1 are needed.</numerusform>
            <numerusform>%n characters are too few: at least %1 are needed.</numerusform>
        </translation>
    </message>
</context>
</TS>
