import { Outline } from "@/components/diagram/figure";
import { Pictures } from "@/components/diagram/picture";
import { clockText } from "@/components/lab/time";
import { sayIn, type Say } from "@/components/lab/words";
import { LivePart } from "@/components/site/live-part";
import { conceptCards } from "@/content/concept-cards";
import { fact } from "@/content/facts";
import type { Locale } from "@/engine/locale";
import type { Lab, LabTable, SimEvent } from "@/engine/sim/model";
import { replay } from "@/engine/sim/replay";
import { loadLab } from ".";
import { LabLive } from "./live";

type LabEmbedProps = {
  readonly id: string;
  readonly locale: Locale;
  /** "note": inside a text, with its title; "page": on a page that has the title already. */
  readonly variant: "note" | "page";
};

/**
 * A lab in a page. Complete without JavaScript: the poster, how it came about, every challenge with its answer.
 * With it, the player takes over.
 */
export async function LabEmbed({ id, locale, variant }: LabEmbedProps) {
  const lab = await loadLab(id);
  const challenges = await lab.challenges();
  const say = sayIn(locale);
  const state = replay(lab, lab.poster.run);
  const wide = lab.scene(state, locale, "wide");
  const narrow = lab.scene(state, locale, "narrow");
  const outline = lab.outline(state, locale);
  const review = variant === "page" ? await lab.review?.() : undefined;
  const named = [...wide.nodes, ...narrow.nodes, ...outline].flatMap(({ concept }) => (concept === undefined ? [] : [concept]));
  const concepts = await conceptCards(named, locale);
  const links = Object.fromEntries(Object.entries(concepts).flatMap(([name, card]) => (card.links[0] ? [[name, card.links[0]]] : [])));
  return (
    <section className={`lab lab-in-${variant}`} id={`lab-${id}`} data-lab={id} aria-labelledby={`lab-${id}-title`}>
      <header className="lab-head">
        {variant === "note" && <p className="lab-kind">{say("lab")} <a href={`/${locale}/labs/${id}/`}>{say("openFull")}</a></p>}
        {variant === "note"
          ? <h3 id={`lab-${id}-title`}>{lab.question[locale]}</h3>
          : <h2 id={`lab-${id}-title`}>{lab.question[locale]}</h2>}
      </header>
      <LivePart name="lab" part={LabLive} props={{ id, locale, concepts, challengeCount: challenges.length }}>
        <figure className="lab-poster">
          <div className="lab-stage">
            <div className="diagram-stage"><Pictures wide={wide} narrow={narrow} id={`lab-${id}-poster`} links={links} /></div>
          </div>
          <figcaption>{lab.poster.caption[locale]}</figcaption>
        </figure>
        <noscript><p className="lab-needs-script">{say("needsScript")}</p></noscript>
        <div className="lab-below">
          <details className="lab-panel">
            <summary><span className="lab-panel-title">{say("textTwin")}</span></summary>
            <div className="lab-panel-body"><Outline items={outline} concepts={concepts} /></div>
          </details>
          {review && (
            <details className="lab-panel lab-panel-review">
              <summary><span className="lab-panel-title">{say("review")}</span></summary>
              <div className="lab-panel-body">{review.tables(state, locale).map((table) => <WrittenTable key={table.id} table={table} />)}</div>
            </details>
          )}
          <details className="lab-panel">
            <summary><span className="lab-panel-title">{say("posterEvents")}</span></summary>
            <div className="lab-panel-body"><PosterEvents lab={lab} events={lab.model.events(state)} locale={locale} say={say} /></div>
          </details>
          <details className="lab-panel">
            <summary><span className="lab-panel-title">{say("challenges")}</span><span className="lab-panel-hint">{challenges.length}</span></summary>
            <div className="lab-panel-body"><WrittenChallenges challenges={challenges} locale={locale} say={say} /></div>
          </details>
        </div>
      </LivePart>
      <HonestyBox lab={lab} locale={locale} say={say} />
    </section>
  );
}

type PartProps = { readonly lab: Lab; readonly locale: Locale; readonly say: Say };

function PosterEvents({ lab, events, locale, say }: PartProps & { events: readonly SimEvent[] }) {
  return (
    <div className="lab-table">
      <table>
        <thead><tr><th scope="col">{say("time")}</th><th scope="col">{say("event")}</th></tr></thead>
        <tbody>
          {events.map((event) => (
            <tr key={event.id}>
              <td>{clockText(event.atMs, locale, lab.tickMs < 1000)}</td>
              <td>{lab.tell(event, locale)}{event.assumed && <span className="lab-assumed">{say("assumed")}</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function WrittenTable({ table }: { table: LabTable }) {
  return (
    <div className="lab-table">
      <table>
        <caption>{table.title}</caption>
        <thead><tr>{table.columns.map((column) => <th key={column} scope="col">{column}</th>)}</tr></thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.id} data-tone={row.tone ?? "plain"}>
              {row.cells.map((cell, index) => (index === 0 ? <th key={table.columns[index]} scope="row">{cell}</th> : <td key={table.columns[index]}>{cell}</td>))}
            </tr>
          ))}
        </tbody>
      </table>
      {table.note !== undefined && <p className="lab-table-note">{table.note}</p>}
    </div>
  );
}

function WrittenChallenges({ challenges, locale, say }: Omit<PartProps, "lab"> & { challenges: Awaited<ReturnType<Lab["challenges"]>> }) {
  return (
    <ol className="lab-challenges">
      {challenges.map((challenge) => (
        <li key={challenge.id}>
          <h4>{challenge.title[locale]}</h4>
          <p>{challenge.task[locale]}</p>
          <details className="lab-fold">
            <summary>{say("answer")}</summary>
            <ol>{challenge.hints.map((hint) => <li key={hint.en}>{hint[locale]}</li>)}</ol>
            <p>{challenge.solution.explain[locale]}</p>
          </details>
        </li>
      ))}
    </ol>
  );
}

/** What of the lab is AWS's word, what we left out and what we assumed. In the same place in every lab. */
function HonestyBox({ lab, locale, say }: PartProps) {
  const { documented, simplified, assumed } = lab.honesty;
  return (
    <details className="lab-honesty">
      <summary>{say("honesty")}</summary>
      <div className="lab-honesty-parts">
        <section>
          <h4>{say("documented")}</h4>
          <ul>
            {documented.map((item) => (
              <li key={item.text.en}>{item.text[locale]} <Sources ids={item.facts} say={say} /></li>
            ))}
          </ul>
        </section>
        <section>
          <h4>{say("simplified")}</h4>
          <ul>{simplified.map((text) => <li key={text.en}>{text[locale]}</li>)}</ul>
        </section>
        <section>
          <h4>{say("assumptions")}</h4>
          <ul>{assumed.map((text) => <li key={text.en}>{text[locale]}</li>)}</ul>
        </section>
      </div>
    </details>
  );
}

/** The pages behind a documented rule, each once, with the day the newest of its facts was read. */
function Sources({ ids, say }: { ids: readonly string[]; say: Say }) {
  const pages = new Map<string, { title: string; checked: string }>();
  for (const id of ids) {
    const { sources, checked } = fact(id);
    const source = sources[0];
    if (source && (pages.get(source.url)?.checked ?? "") < checked) pages.set(source.url, { title: source.title, checked });
  }
  return [...pages].map(([url, { title, checked }]) => (
    <small key={url}><a href={url} lang="en">{title}</a> ({say("checkedOn", { date: checked })}) </small>
  ));
}
