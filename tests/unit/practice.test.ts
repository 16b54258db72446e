import { expect, test } from "@playwright/test";
import * as fc from "fast-check";
import { bank, localCases, localMisconceptions, pile, pileNames } from "@/content/bank";
import { cases } from "@/content/cases";
import { factIds } from "@/content/facts";
import { localQuestions } from "@/content/local-questions";
import { lookAlikes } from "@/content/look-alikes";
import { misconceptions } from "@/content/misconceptions";
import { locales } from "@/engine/locale";
import { pileOf } from "@/engine/quiz/bank";
import { judgeCase, probesAllowed } from "@/engine/quiz/case";
import { grade, type Outcome } from "@/engine/quiz/grade";
import { interleaved } from "@/engine/quiz/interleave";
import type { LocalQuestion } from "@/engine/quiz/localise";
import { madeQuestion, type FamilyData } from "@/engine/quiz/made";
import { checkOf, type LocalMisconception } from "@/engine/quiz/misconception";
import { mockOf, mockOutcomes, mockReport, readMock, writeMock } from "@/engine/quiz/mock";
import { longestSet, readResult, readSet, writeResult, writeSet } from "@/engine/quiz/set-link";
import { refute } from "@/labs/counters";

const ask = (id: string, concepts: readonly string[] = []) => ({ id, kind: "one-choice" as const, noteId: id.split(".")[0] ?? "", concepts });
const many = (note: string, count: number) => Array.from({ length: count }, (_, index) => ask(`${note}.${index}`));
const outcomes = ["right", "partly", "wrong"] as const satisfies readonly Outcome[];

test.describe("look-alikes", () => {
  const sets = [
    { id: "stop-terminate", title: "", sides: [["stop"], ["terminate"]] },
    { id: "later", title: "", sides: [["reserved"], ["provisioned"]] },
    { id: "one-side", title: "", sides: [["stop"], ["nothing"]] },
  ];

  test("take turns, come once, and sets with one side only are skipped", () => {
    const questions = [...many("a", 6), ask("b.1", ["stop"]), ask("b.2", ["stop"]), ask("b.3", ["stop"]), ask("c.1", ["terminate"]), ask("c.2", ["terminate"])];
    for (let round = 0; round < 20; round += 1) {
      const list = interleaved(questions, sets, round);
      expect(list.map(({ question }) => question.id).toSorted()).toEqual(questions.map(({ id }) => id).toSorted());
      const compared = list.filter((item) => item.lookAlikes !== null);
      expect(compared.map((item) => item.lookAlikes)).toEqual(Array.from({ length: 4 }, () => "stop-terminate"));
      expect(compared.map(({ question }) => question.id[0])).toEqual(["b", "c", "b", "c"]);
      expect(list.slice(0, 4)).toEqual(compared);
    }
  });

  test("a question on both sides is asked once", () => {
    const questions = [ask("a.1", ["stop", "terminate"]), ask("a.2", ["stop"])];
    expect(interleaved(questions, sets, 0)).toHaveLength(2);
  });

  test("the course has questions on look-alikes already, and every set has an id of its own", async () => {
    const { questions } = await bank("en", refute);
    const whole = await localQuestions("en", refute);
    const used = new Set(interleaved(questions, lookAlikes, 0).map((item) => item.lookAlikes));
    expect(used.has("stop-terminate-hibernate")).toBe(true);
    expect(used.size).toBeGreaterThan(4);
    // The list carries fewer concepts than the questions have, and loses nothing by it.
    expect(interleaved(questions, lookAlikes, 3).map(({ question }) => question.id)).toEqual(interleaved(whole, lookAlikes, 3).map(({ question }) => question.id));
    expect(new Set(lookAlikes.map(({ id }) => id)).size).toBe(lookAlikes.length);
  });
});

test.describe("what is fetched", () => {
  test("every question of the list is in its pile under the same name, and every made one can be made of its pile", async () => {
    for (const locale of locales) {
      const { questions, made } = await bank(locale, refute);
      expect(new Set([...questions, ...made].map(({ id }) => id)).size).toBe(questions.length + made.length);
      const [drills, mistakes] = [(await pile("drills", locale, refute)) as FamilyData, (await pile("mistakes", locale, refute)) as readonly LocalMisconception[]];
      const nowhere = { drills: { facts: {}, places: {} }, mistakes: [] };
      const problems: string[] = [];
      for (const listed of [...questions, ...made]) {
        const name = pileOf(listed);
        if (!pileNames.includes(name)) problems.push(`${listed.id}: no pile ${name}`);
        const found = name === "drills" ? madeQuestion(listed.id, 0, { ...nowhere, drills }, locale)
          : name === "mistakes" ? madeQuestion(listed.id, 0, { ...nowhere, mistakes }, locale)
          : ((await pile(name, locale, refute)) as readonly LocalQuestion[]).find(({ id }) => id === listed.id);
        const { concepts: _concepts, ...rest } = listed;
        if (JSON.stringify({ ...found, ...rest }) !== JSON.stringify(found)) problems.push(listed.id);
      }
      expect(problems).toEqual([]);
    }
    expect(new Set(pileNames).size).toBe(pileNames.length);
    await expect(pile("nothing", "en", refute)).rejects.toThrow(/No pile "nothing"\. Known ones: .*drills/);
  });
});

test.describe("the mock", () => {
  const chapters = [{ id: "a", noteIds: ["a1", "a2"] }, { id: "b", noteIds: ["b"] }, { id: "empty", noteIds: ["none"] }];

  test("has 65 questions, each once, from each chapter in proportion, and the same for the same seed", () => {
    const questions = [...many("a1", 60), ...many("a2", 60), ...many("b", 80)];
    const mock = mockOf(questions, chapters, 7);
    expect(new Set(mock.map(({ id }) => id)).size).toBe(65);
    expect(mock.filter(({ noteId }) => noteId === "b")).toHaveLength(26);
    expect(mockOf(questions, chapters, 7)).toEqual(mock);
    expect(mockOf(questions, chapters, 8)).not.toEqual(mock);
    expect(mockOf(many("b", 10), chapters, 1)).toHaveLength(10);
    expect(mockOf([], chapters, 1)).toEqual([]);
  });

  test("any course gives the size asked for, and never a question twice", () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 9 }), fc.integer({ min: 0, max: 90 }), fc.nat(), (counts, size, seed) => {
      const questions = counts.flatMap((count, index) => many(`n${index}`, count));
      const mock = mockOf(questions, counts.map((_, index) => ({ id: `c${index}`, noteIds: [`n${index}`] })), seed, size);
      return mock.length === Math.min(size, questions.length) && new Set(mock.map(({ id }) => id)).size === mock.length;
    }));
  });

  test("draws no challenge of a lab, and a chapter of challenges alone gives none", () => {
    const challenges = many("b", 80).map((question) => ({ ...question, kind: "do" as const }));
    const mock = mockOf([...many("a1", 80), ...challenges], chapters, 7);
    expect(mock).toHaveLength(65);
    expect(mock.filter(({ kind }) => kind === "do")).toEqual([]);
  });

  test("the report counts by chapter, and what the log says since the beginning is what was answered", () => {
    const mock = [ask("a1.0"), ask("a2.0"), ask("b.0"), ask("b.1")];
    const given = [
      { questionId: "a1.0", outcome: "wrong" as const, atMs: 50 }, { questionId: "a1.0", outcome: "right" as const, atMs: 100 },
      { questionId: "a1.0", outcome: "wrong" as const, atMs: 120 }, { questionId: "b.0", outcome: "partly" as const, atMs: 130 }, { questionId: "c.0", outcome: "right" as const, atMs: 140 },
    ];
    const found = mockOutcomes(mock, 100, given);
    expect([...found]).toEqual([["a1.0", "right"], ["b.0", "partly"]]);
    expect(mockReport(mock, chapters, found)).toEqual([{ id: "a", right: 1, partly: 0, wrong: 0, open: 1, asked: 2 }, { id: "b", right: 0, partly: 1, wrong: 0, open: 1, asked: 2 }]);
  });

  test("the address of a mock reads back, and nothing else does", () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 0xffffffff }), fc.integer({ min: 0, max: 8_640_000_000_000_000 }), (seed, beganMs) => {
      expect(readMock(writeMock(seed, beganMs))).toEqual({ seed, beganMs });
    }));
    for (const text of ["", ".", "1", "zzzzzzz.1", "1.zzzzzzzzzzz", "1.2.3", "-1.2", "１.2"]) expect(readMock(text), text).toBeNull();
  });
});

test.describe("chosen sets", () => {
  test("reads back its ids, each once, and nothing that is no id", () => {
    expect(readSet(writeSet(["a.b", "c-d.e1"]))).toEqual(["a.b", "c-d.e1"]);
    expect(readSet("a.b,a.b,<script>,..,a,%41.b")).toEqual(["a.b"]);
    expect(readSet("%E0%A4%A")).toEqual([]);
    expect(readSet(Array.from({ length: 99 }, (_, index) => `a.${index}`).join(","))).toHaveLength(longestSet);
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => readSet(text).every((id) => /^[a-z0-9-]+\.[a-z0-9-]+$/.test(id))));
  });

  test("a result code reads back for its set, and for no other set and no slip of the pen", () => {
    const ids = Array.from({ length: 9 }, (_, index) => `note.${index}`);
    fc.assert(fc.property(fc.array(fc.constantFrom(null, ...outcomes), { minLength: 9, maxLength: 9 }), (marks) => {
      const code = writeResult(ids, new Map(ids.flatMap((id, index) => (marks[index] ? [[id, marks[index]] as const] : []))));
      expect(readResult(ids, code)).toEqual(marks);
      expect(readResult(ids, ` ${code.toUpperCase()} `)).toEqual(marks);
      expect(readResult([...ids].reverse(), code)).toBeNull();
      expect(readResult(ids.slice(1), code)).toBeNull();
      const slipped = code.replace(/^./, (digit) => (digit === "2" ? "3" : "2"));
      expect(readResult(ids, slipped)).toBeNull();
    }), { numRuns: 60 });
    for (const junk of ["", "-", "zzzz", "!!!!-!!!!"]) expect(readResult(ids, junk)).toBeNull();
  });
});

test.describe("popular mistakes", () => {
  test("one is asked only if a question probes it; as it is said and as it is, each often; in both the key is right", async () => {
    for (const locale of locales) {
      const [found, questions] = await Promise.all([localMisconceptions(locale, refute), localQuestions(locale, refute)]);
      expect(found.length).toBeGreaterThan(20);
      for (const mistake of found) {
        expect(questions.some((question) => question.mistake === mistake.id)).toBe(true);
        const asked = Array.from({ length: 12 }, (_, attempt) => checkOf(mistake, attempt, locale));
        const right = new Set(asked.map((question) => {
          if (question.kind !== "one-choice") throw new Error("kind");
          const isClaim = question.ask.includes(mistake.claim);
          expect(isClaim || question.ask.includes(mistake.truth), mistake.id).toBe(true);
          expect(grade(question, { kind: "one-choice", choice: isClaim ? "not-so" : "so" }).outcome, mistake.id).toBe("right");
          return isClaim;
        }));
        expect(right.size, mistake.id).toBe(2);
      }
    }
  });

  test("claims are numbered as in the notes, and claim and truth differ", () => {
    for (const [id, { claim, truth }] of Object.entries(misconceptions)) {
      expect(id).toMatch(/^M\d\d$/);
      for (const locale of locales) expect(claim[locale], id).not.toBe(truth[locale]);
    }
  });
});

test.describe("cases", () => {
  for (const found of cases) {
    test(`${found.id} has more places than may be looked at, telling ones among them, one right verdict, and known facts`, async () => {
      const probes = found.probes.map(({ id }) => id);
      expect(probes.length).toBeGreaterThan(probesAllowed);
      expect(new Set(probes).size).toBe(probes.length);
      expect(found.telling.length).toBeGreaterThan(0);
      for (const id of found.telling) expect(probes).toContain(id);
      expect(found.telling.length).toBeLessThan(probes.length);
      expect(found.verdicts.filter(({ right }) => right)).toHaveLength(1);
      expect(found.verdicts.length).toBeGreaterThanOrEqual(3);
      for (const id of found.facts) expect(factIds as readonly string[]).toContain(id);
      expect(found.id).toMatch(/^case\.[a-z0-9-]+$/);
      expect(localCases("ko").find(({ id }) => id === found.id)?.facts.length).toBe(found.facts.length);
    });
  }

  test("the right verdict counts fully only with a telling look; too many looks or none at the end count nothing", () => {
    const sample = { probes: ["a", "b", "c", "d"].map((id) => ({ id })), telling: ["a"], verdicts: [{ id: "yes", right: true }, { id: "no", right: false }] };
    expect(judgeCase(sample, ["a"], "yes")).toBe("right");
    expect(judgeCase(sample, ["b", "c"], "yes")).toBe("partly");
    expect(judgeCase(sample, [], "yes")).toBe("partly");
    expect(judgeCase(sample, ["a"], "no")).toBe("wrong");
    expect(judgeCase(sample, ["a"], null)).toBe("unanswered");
    expect(judgeCase(sample, ["a", "b", "c", "d"], "yes")).toBe("unanswered");
    expect(judgeCase(sample, ["x"], "yes")).toBe("unanswered");
  });
});
