import { useEffect, useEffectEvent, useRef } from "react";
import { drawScene } from "@/components/diagram/drawing";
import { Marks } from "@/components/diagram/marks";
import type { Scene } from "@/engine/scene";
import type { Draft } from "../draft";
import { marksOf, Sign, type FieldsProps, type KindView, type LocalOf, type ReasonsProps } from "./view";

const withPart = (draft: Draft, id: string): Draft => ({ ...draft, picked: [id] });

/** The scene with the parts on offer numbered and the picked one marked. */
function numbered(scene: Scene, question: LocalOf<"point">, picked: string | undefined): Scene {
  const places = new Map(question.parts.map(({ id }, index) => [id, String(index + 1)]));
  return { ...scene, nodes: scene.nodes.map((node) => ({ ...node, badge: places.get(node.id), current: node.id === picked })) };
}

/** The picture to point at, and the same parts as a list: for keys, for screen readers and where the picture is small. */
function Parts({ question, draft, onDraft, name }: FieldsProps<"point">) {
  const stage = useRef<HTMLDivElement>(null);
  const picked = draft.picked[0];
  const onPress = useEffectEvent((event: Event) => {
    const id = event.target instanceof Element ? event.target.closest("[data-node]")?.getAttribute("data-node") : null;
    if (question.parts.some((part) => part.id === id)) onDraft(withPart(draft, id ?? ""));
  });
  useEffect(() => {
    const element = stage.current;
    const listener = (event: Event): void => onPress(event);
    element?.addEventListener("click", listener);
    return () => element?.removeEventListener("click", listener);
  }, []);
  return (
    <>
      <div className="diagram-stage point-stage" ref={stage}>
        {[question.wide, question.narrow].map((scene) => (
          <svg
            key={scene.layout} className={`diagram diagram-${scene.layout}`} viewBox={`0 0 ${scene.width} ${scene.height}`} width={scene.width} height={scene.height}
            role="img" aria-label={question.title}
          >
            <Marks marks={drawScene(numbered(scene, question, picked))} />
          </svg>
        ))}
      </div>
      <ul className="point-parts">
        {question.parts.map((part, index) => (
          <li key={part.id}>
            <label className="cell" data-part={part.id}>
              <input type="radio" name={name} value={part.id} checked={picked === part.id} onChange={() => onDraft(withPart(draft, part.id))} />
              <span>{index + 1}. {part.text}</span>
            </label>
          </li>
        ))}
      </ul>
    </>
  );
}

function PartReasons({ question, marked, words }: ReasonsProps<"point">) {
  const marks = marksOf(marked);
  return (
    <ul className="reasons">
      {question.parts.map((part) => {
        const mark = marks.get(part.id);
        const tone = mark === "wrong" ? "bad" : part.right ? "good" : "off";
        const word = mark === "wrong" ? words.mark.yoursWrong : mark === "right" ? words.mark.yoursRight : part.right ? words.mark.right : words.mark.wrongChoice;
        return (
          <li key={part.id} className={`reason reason-${tone}`}>
            <p className="reason-head"><span>{part.text}</span> <Sign tone={tone}>{word}</Sign></p>
            <p className="reason-why">{part.why}</p>
          </li>
        );
      })}
    </ul>
  );
}

export const point: KindView<"point"> = {
  Fields: Parts,
  Reasons: PartReasons,
  answerOf: (_question, draft) => ({ kind: "point", part: draft.picked[0] ?? null }),
  problem: (_question, _draft, words) => words.problem.point,
  pick: (question, draft, index) => {
    const part = question.parts[index];
    return part === undefined ? null : { draft: withPart(draft, part.id), focus: `[data-part="${part.id}"] input` };
  },
  keys: "keys",
};
