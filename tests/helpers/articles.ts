/** Short texts of our own that maps are begun of: an English, a German and a Russian one. */

export const ENGLISH = `Give children the street back

By Marta Lind
14 September 2023

Every morning at ten to eight, Ash Lane fills with cars. Parents stop on the
pavement and in front of the gate. Cities should close the streets around schools.

The first reason is plain safety: "no cars" means no accidents. In 2021 the county
counted 61 injured children near school gates.

Some say that parents have no time to walk. But nobody asks them to walk from home.
`;

export const GERMAN = `Gebt den Kindern die Straße zurück

Von Marta Lind, 14. September 2023

Jeden Morgen um zehn vor acht füllt sich die Eschengasse mit Autos. Die Städte
sollten die Straßen vor den Schulen sperren.

Der erste Grund ist die Sicherheit. Im Jahr 2021 zählte der Kreis 61 verletzte
Kinder vor den Toren der Schulen.
`;

export const RUSSIAN = `Верните детям улицу

Автор: Марта Линд
14 сентября 2023

Каждое утро без десяти восемь переулок заполняют машины. Города должны закрывать
улицы у школ.

Первая причина это безопасность. В 2021 году у школ пострадал 61 ребёнок.
`;
