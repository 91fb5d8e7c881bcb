/** An article as it stands in a text, with what is cleaned away around it. */
export const STORY = `Harbour Council Names New Director

Harbour Council Names New Director

By Staff, Agencies

14/03/2022

The harbour council of Marsa Zayn named Layla Haddad as its director on Monday.

Haddad, an engineer, led the port's repair after the storm.

Related Articles
`;
