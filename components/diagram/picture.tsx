import { spoken, type Scene, type SceneNode } from "@/engine/scene";
import { drawBackdrop, drawEdges, drawOverlay, placedNode, routesOf } from "./drawing";
import { Marks } from "./marks";

type PictureProps = {
  readonly scene: Scene;
  /** Unique on the page; becomes the id of the `<svg>`. */
  readonly id: string;
  readonly className?: string;
  /** Name for screen readers; the scene's summary if left out. */
  readonly label?: string;
  /** Where a click on a part of this concept leads. With it the picture is a group of links rather than one image. */
  readonly links?: Readonly<Record<string, { readonly href: string }>>;
};

/**
 * A scene as a still SVG. Needs no browser and no script: it is the figure without JavaScript, on paper, and until the live diagram has been drawn.
 * As wide as its container; carries no style attribute and refers to no id, so any number of pictures can share a page.
 */
export function Picture({ scene, id, className, label, links }: PictureProps) {
  const routes = routesOf(scene);
  const groups = scene.nodes.filter((node) => node.shape === "group");
  const others = scene.nodes.filter((node) => node.shape !== "group");
  return (
    <svg
      id={id} className={`diagram diagram-${scene.layout}${className === undefined ? "" : ` ${className}`}`}
      viewBox={`0 0 ${scene.width} ${scene.height}`} width={scene.width} height={scene.height}
      role={links === undefined ? "img" : "group"} aria-label={label ?? scene.summary}
    >
      <Marks marks={drawBackdrop(scene)} />
      {groups.map((node) => <Part key={node.id} node={node} links={links} />)}
      <Marks marks={drawEdges(scene, routes)} />
      {others.map((node) => <Part key={node.id} node={node} links={links} />)}
      <Marks marks={drawOverlay(scene, routes)} />
    </svg>
  );
}

type PicturesProps = Omit<PictureProps, "scene"> & { readonly wide: Scene; readonly narrow: Scene };

/** Both layouts of a scene, for a container of class `diagram-stage`, which shows the one that fits its width. Needs no script. */
export function Pictures({ wide, narrow, id, ...rest }: PicturesProps) {
  return (
    <>
      <Picture scene={wide} id={`${id}-wide`} {...rest} />
      <Picture scene={narrow} id={`${id}-narrow`} {...rest} />
    </>
  );
}

function Part({ node, links }: { node: SceneNode; links: PictureProps["links"] }) {
  const drawing = <Marks marks={[placedNode(node)]} />;
  const href = node.concept === undefined ? undefined : links?.[node.concept]?.href;
  if (href === undefined) return drawing;
  // The lettering names the link, unless there is more to say.
  const isLettered = node.label === spoken(node) && (node.lines?.length ?? 0) === 0;
  return <a className="diagram-link" href={href} aria-label={isLettered ? undefined : spoken(node)}>{drawing}</a>;
}
