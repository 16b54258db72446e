"use client";

import { Handle, ReactFlow, ReactFlowProvider, ViewportPortal, useReactFlow, useViewport, Position, type Edge, type EdgeProps, type Node, type NodeProps } from "@xyflow/react";
import { memo, startTransition, useDeferredValue, useEffect, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from "react";
import { flushSync } from "react-dom";
import type { Locale } from "@/engine/locale";
import type { Scene, SceneBackdrop, SceneEdge, SceneNode, SceneToken } from "@/engine/scene";
import { drawBackdrop, drawEdge, drawEdgeLabel, drawNode, drawToken, routesOf, tokenPoint } from "./drawing";
import type { Motion } from "./environment";
import { pointAt, type EdgeRoute } from "./geometry";
import { Marks } from "./marks";
import { Parts } from "./parts";
import { Picture } from "./picture";
import { diagramWords } from "./words";

export type LiveDiagramProps = {
  readonly scene: Scene;
  /** Unique on the page. */
  readonly id: string;
  readonly locale: Locale;
  readonly motion: Motion;
  /** Name for screen readers; the scene's summary if left out. */
  readonly label?: string;
  /** With it, parts that have a concept can be reached by Tab and arrows and opened by Enter or a click. */
  readonly interactive?: boolean;
  /** A part was opened. */
  readonly onOpen?: (node: SceneNode) => void;
  /** Id of the node whose card is open. */
  readonly opened?: string | null;
  /** Pan, pinch and zoom in a box of any shape. Without it the diagram fills the width and leaves every gesture to the page. */
  readonly gestures?: boolean;
};

type FlowNode = Node<{ readonly node: SceneNode }, "part">;
type FlowEdge = Edge<{ readonly edge: SceneEdge; readonly route: EdgeRoute }, "way">;

const nodeTypes = { part: memo(PartNode) };
const edgeTypes = { way: memo(WayEdge) };
const fitViewOptions = { padding: 0.06, maxZoom: 1.75, duration: 0 };
/** The library's own names and roles are English and made of ids; the list of parts speaks instead. */
const silent = { "aria-roledescription": undefined, "aria-label": undefined };

/**
 * A scene drawn by React Flow over the still picture, box for box. On paper, and until React Flow has drawn, the picture shows.
 * The canvas is inert while reading; the reader's way in is the list of parts.
 */
export default function LiveDiagram(props: LiveDiagramProps) {
  return <ReactFlowProvider>{props.gestures === true ? <Explored {...props} /> : <Embedded {...props} />}</ReactFlowProvider>;
}

function Embedded({ scene, id, locale, motion, label, interactive = false, onOpen, opened }: LiveDiagramProps) {
  const box = useRef<HTMLDivElement>(null);
  const still = useRested(scene);
  const later = useDeferredValue(scene);
  const [width, setWidth] = useState(0);
  const [isReady, setIsReady] = useState(false);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const measure = (): void => setWidth((before) => element.getBoundingClientRect().width || before);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const zoom = width / scene.width;
  const viewport = useMemo(() => ({ x: 0, y: 0, zoom }), [zoom]);

  return (
    <div ref={box} className={`diagram-live diagram-live-${scene.layout}`} data-ready={isReady}>
      <div className="diagram-still" aria-hidden={interactive ? "true" : undefined}>
        <StillPicture scene={still} id={`${id}-still`} label={label} />
      </div>
      {width > 0 && (
        <div className="diagram-canvas" inert>
          <Canvas scene={scene} id={id} motion={motion} viewport={viewport} onReady={() => setIsReady(true)} />
        </div>
      )}
      {interactive && width > 0 && <Parts scene={later} id={id} locale={locale} place={viewport} opened={opened} onOpen={onOpen} takesPointer />}
    </div>
  );
}

/** A scene is rested when nothing has followed it for this long. */
const restMs = 400;

/**
 * The scene for the picture under the canvas: out of sight, so while a run plays it need not follow every tick. It is up to date when the
 * scene has come to rest, on paper, and whenever the shape changes, because it keeps the box open.
 */
function useRested(scene: Scene): Scene {
  const [rested, setRested] = useState(scene);
  const newest = useRef(scene);
  useEffect(() => {
    newest.current = scene;
    const timer = setTimeout(() => startTransition(() => setRested(scene)), restMs);
    return () => clearTimeout(timer);
  }, [scene]);
  useEffect(() => {
    const print = (): void => flushSync(() => setRested(newest.current));
    addEventListener("beforeprint", print);
    return () => removeEventListener("beforeprint", print);
  }, []);
  const hasShape = rested.layout === scene.layout && rested.width === scene.width && rested.height === scene.height;
  return hasShape ? rested : scene;
}

const StillPicture = memo(Picture);

function Explored({ scene, id, locale, motion, onOpen, opened }: LiveDiagramProps) {
  const box = useRef<HTMLDivElement>(null);
  const flow = useReactFlow();
  const place = useViewport();
  const words = diagramWords(locale);
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => void flow.fitView(fitViewOptions));
    observer.observe(element);
    return () => observer.disconnect();
  }, [flow]);

  /** Moves the view only when the part is not wholly in it. */
  function reach(node: SceneNode): void {
    const element = box.current;
    if (element === null) return;
    const [left, top] = [node.x * place.zoom + place.x, node.y * place.zoom + place.y];
    const isInside = left >= 0 && top >= 0 && left + node.width * place.zoom <= element.clientWidth && top + node.height * place.zoom <= element.clientHeight;
    if (!isInside) void flow.setCenter(node.x + node.width / 2, node.y + node.height / 2, { zoom: place.zoom, duration: 0 });
  }

  return (
    <div className="diagram-explored">
      <div className="diagram-zoom" role="group" aria-label={words.view}>
        <button type="button" className="diagram-tool" onClick={() => void flow.zoomIn({ duration: 0 })} aria-label={words.zoomIn}>+</button>
        <button type="button" className="diagram-tool" onClick={() => void flow.zoomOut({ duration: 0 })} aria-label={words.zoomOut}>−</button>
        <button type="button" className="diagram-tool" onClick={() => void flow.fitView(fitViewOptions)}>{words.fit}</button>
      </div>
      <div ref={box} className="diagram-field">
        <div className="diagram-canvas diagram-canvas-gestures">
          <Canvas scene={scene} id={id} motion={motion} onOpen={onOpen} />
        </div>
        <Parts scene={scene} id={id} locale={locale} place={place} opened={opened} onOpen={onOpen} onReach={reach} takesPointer={false} />
      </div>
    </div>
  );
}

type CanvasProps = {
  readonly scene: Scene;
  readonly id: string;
  readonly motion: Motion;
  /** Fixed place of the scene; without it the reader moves it. */
  readonly viewport?: { readonly x: number; readonly y: number; readonly zoom: number };
  readonly onOpen?: (node: SceneNode) => void;
  readonly onReady?: () => void;
};

/** React Flow as a drawing: every gesture, key and tab stop of the library is off unless the reader explores. */
function Canvas({ scene, id, motion, viewport, onOpen, onReady }: CanvasProps) {
  const routes = useMemo(() => routesOf(scene), [scene]);
  const [adopt] = useState(createAdopter);
  const { nodes, edges } = useMemo(() => adopt(scene, routes), [adopt, scene, routes]);
  const explores = viewport === undefined;
  return (
    <ReactFlow
      id={`${id}-flow`} nodes={nodes} edges={edges} nodeTypes={nodeTypes} edgeTypes={edgeTypes}
      viewport={viewport} fitView={explores} fitViewOptions={fitViewOptions} minZoom={0.2} maxZoom={explores ? 3 : 8}
      preventScrolling={explores} zoomOnScroll={explores} zoomOnPinch={explores} panOnDrag={explores} panOnScroll={false} zoomOnDoubleClick={false}
      panActivationKeyCode={null} zoomActivationKeyCode={null} selectionKeyCode={null} multiSelectionKeyCode={null} deleteKeyCode={null}
      nodesDraggable={false} nodesConnectable={false} edgesReconnectable={false} connectOnClick={false}
      elementsSelectable={false} nodesFocusable={false} edgesFocusable={false} disableKeyboardA11y autoPanOnNodeFocus={false}
      elevateNodesOnSelect={false} zIndexMode="manual" onlyRenderVisibleElements={false}
      onInit={onReady} onNodeClick={onOpen === undefined ? undefined : (_, { data }) => data.node.concept !== undefined && onOpen(data.node)}
    >
      <ViewportPortal>
        <Ground scene={scene} />
        <svg className="diagram diagram-overlay" width={scene.width} height={scene.height} viewBox={`0 0 ${scene.width} ${scene.height}`} role="presentation">
          <EdgeLabels edges={edges} />
          {(scene.tokens ?? []).map((token, index) => <Token key={token.id} token={token} number={index + 1} routes={routes} motion={motion} />)}
        </svg>
      </ViewportPortal>
    </ReactFlow>
  );
}

/**
 * Scenes are made anew at every tick, React Flow compares by identity: this hands out the node and edge objects of the last scene
 * wherever nothing changed, and the last arrays if nothing changed at all.
 */
function createAdopter() {
  const knownNodes = new Map<string, { key: string; value: FlowNode }>();
  const knownEdges = new Map<string, { key: string; value: FlowEdge }>();
  let last: { nodes: FlowNode[]; edges: FlowEdge[] } = { nodes: [], edges: [] };

  return (scene: Scene, routes: ReadonlyMap<string, EdgeRoute>): { nodes: FlowNode[]; edges: FlowEdge[] } => {
    const nodes = scene.nodes.map((node) => remembered(knownNodes, node.id, JSON.stringify(node), () => flowNode(node)));
    const edges = scene.edges.flatMap((edge) => {
      const route = routes.get(edge.id);
      return route === undefined ? [] : [remembered(knownEdges, edge.id, JSON.stringify([edge, route.line]), () => flowEdge(edge, route))];
    });
    last = { nodes: isSame(last.nodes, nodes) ? last.nodes : nodes, edges: isSame(last.edges, edges) ? last.edges : edges };
    return last;
  };
}

function remembered<T>(known: Map<string, { key: string; value: T }>, id: string, key: string, make: () => T): T {
  const before = known.get(id);
  if (before?.key === key) return before.value;
  const value = make();
  known.set(id, { key, value });
  return value;
}

function isSame<T>(before: readonly T[], after: readonly T[]): boolean {
  return before.length === after.length && before.every((item, index) => item === after[index]);
}

/** The size is given, so nothing waits for a measurement. React Flow rounds sizes to whole pixels, the drawing inside does not. */
function flowNode(node: SceneNode): FlowNode {
  const size = { width: Math.ceil(node.width), height: Math.ceil(node.height) };
  return {
    id: node.id, type: "part", position: { x: node.x, y: node.y }, ...size, measured: size, data: { node },
    zIndex: node.shape === "group" ? 0 : 2, className: node.concept === undefined ? undefined : "diagram-can-open", domAttributes: silent,
  };
}

function flowEdge(edge: SceneEdge, route: EdgeRoute): FlowEdge {
  return {
    id: edge.id, type: "way", source: edge.from, target: edge.to, data: { edge, route },
    zIndex: 1, ariaRole: "presentation", domAttributes: silent,
  };
}

/** React Flow draws an edge only between handles it finds in the page; ours are invisible and their place is of no account. */
function PartNode({ data: { node } }: NodeProps<FlowNode>) {
  return (
    <>
      <svg className="diagram" width={node.width} height={node.height} viewBox={`0 0 ${node.width} ${node.height}`} aria-hidden="true">
        <Marks marks={drawNode(node)} />
      </svg>
      <Handle type="source" position={Position.Top} isConnectable={false} />
      <Handle type="target" position={Position.Top} isConnectable={false} />
    </>
  );
}

/** React Flow's own idea of where the edge runs is not used: both drawings share one path function. */
function WayEdge({ data }: EdgeProps<FlowEdge>) {
  return data === undefined ? null : <Marks marks={drawEdge(data.edge, data.route)} />;
}

type GroundProps = { readonly scene: Pick<Scene, "width" | "height" | "backdrop"> };

/** The backdrop lies under React Flow's frames and is drawn anew only when one of its paths changes. */
const Ground = memo(function Ground({ scene }: GroundProps): ReactNode {
  const { width, height, backdrop } = scene;
  if (backdrop === undefined || backdrop.length === 0) return null;
  return (
    <svg className="diagram diagram-underlay" width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="presentation">
      <Marks marks={drawBackdrop(scene)} />
    </svg>
  );
}, ({ scene: a }, { scene: b }) => a.width === b.width && a.height === b.height && isSame(a.backdrop?.map(groundKey) ?? [], b.backdrop?.map(groundKey) ?? []));

function groundKey({ path, draw, tone, size, gap }: SceneBackdrop): string {
  return `${draw} ${tone} ${size} ${gap} ${path}`;
}

const EdgeLabels = memo(function EdgeLabels({ edges }: { edges: readonly FlowEdge[] }): ReactNode {
  return edges.map(({ id, data }) => (data === undefined ? null : <Marks key={id} marks={drawEdgeLabel(data.edge, data.route)} />));
});

type TokenProps = { readonly token: SceneToken; readonly number: number; readonly routes: ReadonlyMap<string, EdgeRoute>; readonly motion: Motion };

/** Longest time one tick is stretched over; a longer pause was a pause. */
const longestTickMs = 300;
/** Ticks closer together than this are frames already. */
const frameMs = 24;

/** A moving dot. Between two ticks it glides along its edge; in calm mode it stands, numbered, where the scene says. */
function Token({ token, number, routes, motion }: TokenProps) {
  const dot = useRef<SVGGElement>(null);
  const last = useRef<{ edge: string; at: number; whenMs: number } | null>(null);
  const { edge, at } = token;
  const route = routes.get(edge);
  useLayoutEffect(() => {
    const before = last.current;
    const whenMs = performance.now();
    last.current = { edge, at, whenMs };
    const gapMs = before === null ? 0 : Math.min(whenMs - before.whenMs, longestTickMs);
    if (motion === "calm" || before === null || before.edge !== edge || before.at === at || route === undefined || gapMs < frameMs) return;
    const frames = Array.from({ length: 9 }, (_, step) => {
      const [x, y] = pointAt(route.points, before.at + ((at - before.at) * step) / 8);
      return { transform: `translate(${x}px, ${y}px)` };
    });
    const glide = dot.current?.animate(frames, { duration: gapMs });
    return () => glide?.cancel();
  }, [edge, at, route, motion]);

  const point = tokenPoint(token, routes);
  if (point === null) return null;
  return (
    <g ref={dot} className="diagram-token" data-token={token.id} transform={`translate(${point[0]} ${point[1]})`}>
      <Marks marks={drawToken(token, number)} />
    </g>
  );
}
