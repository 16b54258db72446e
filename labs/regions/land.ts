/**
 * Coasts of the world, drawn by hand and coarse: enough for a map of dots, not for navigation.
 * One line, one outline, in half degrees east and north in turn: where it begins, then the steps from corner to corner, which are shorter to
 * write. A minus sign also parts two numbers. An outline inside another one is water.
 */
const outlines = `
-336 132 12 2-8 3 8 3 12 2 16-2 14-1 12-1 14 2 8-1 18-3 14 0 12-1 12 1 4 8 12-7 12 1 2-3-12-2 0-5-14-6-1-5 5-3 8-1 11-3 1-4 4-3 2 1-1 5 5 3-3 6 2 7 9-1 6-2 1-4 7 0 3 3 5-6 4-5 8-5-6-4-14-1-6-2 8 0 0-4 8-2-10-5-2 3-7-3 1-4-8-2-3-5-1-5-10-8 2-10-2-3-3 6-3 4-10 0-10-1-7-4 0-11 5-7 8 0 1 5 7 1-2-7-1-4 10-2-1-8 6-4 4 1 3-2-1-2-5 0-5 1-6 4-3 6-9 3-6 3-13 3-8 6-1 4-7 7-7 9-4 2 4-6 7-11-5 4-6 9-4 7-7 3-7 11 0 12 2 6-10 5-5 7-7 7-12 3-14 2-10-3-12-6-12-4 12 8-8 2-7 4 9 6-14 2
-123 133-13-7-9 3-11 1 10 6-12 4-20 2 0 5 18 1 16-5 12-5
-210 138-24 1-1 6 17 1 15-4
-90 120-12 7-6 7 4 6-6 4-6 7 0 9 76 0 0-10-6-7-8-6-22-6-10-9
-118 95 12-2-1 5-5 5
-170 44 10 2 12-6-7 0-9 5
-149 37 3 3 9-3-6-2
-48 131 3 2 13 0 5-3-11-3-7 1
-155 17 5 5 7 3 7-3 12-1 4-4 6-5 11-3 3-7 3-4 9-3 8-1 9-4 1-7-7-9-1-10-4-8-8-3-7-5-1-5-9-10-5-3-5 2 3-5-10-5-6-4 3-3-8-7 3-4-6-6 1-4 7-3-12-1-7 7-2 9 5 10-1 10 4 14 3 22-12 10-7 13-4 5 3 4-1 5 3 4 3 5-1 7
-12 72 8-2 24 5 2-7 9-3 9-3 0 4 10-3 15-1 3-7 3-7 4-6 0-4 4-7 7-6 0-2 16 1-2-8-8-11-9-9-5-7 3-11 0-8-11-10 1-8-5-4-4-8-8-7-14-3-3 2-1 5-6 10-1 8-5 11 3 12-3 10-6 11 1 9-7 1-9 3-7-2-11-1-10 6-8 10-2 4 3 9-2 4 8 13 6 5 1 4 5 4
99-24 2-7-7-19-4-1-3 7 2 4 0 7 7 6
-18 86 15 1 0 5-6 5 5 0 7 3 5 4 9 3 0 7 4 1 1-3-2-3 8-1 10 1 4 2 0 3 5 4 13 2-14 0-3 2 0 4 8 4-7 1-9-7 0-3 3-2-5-6-5-2-2 0-4 7-6-2-5 2-1 6 10 4 9 7 9 5 14 2 10-1 20-6-2-3-14 1 4-4 11 0 7 3 0 5 20 0 14 1 14-1-2 5 6 4 6-3 0-7 6 8 10 3 18 4 28 4 18-3 0-5 30-2 4-3 20 3 26-3 14-3 20 1 20-2 20-6-8-3-12 1-6-5-14-5-13 0-3-4 2-4-12-10-3 8 1 5 14 9-6 0-10-5-12 0-14-1-13-8 8-2 4-3-2-9-10-8-8-2-4-4-4-3 4-5-1-3-5-2 0 5-3 2 0 3-7-1 1 3-6-3-2-1 2-3 7 0-6-4 5-7-1-6-5-6-9-6-9-3-4 1-4-4 6-13 0-3-8-6 0 4-9 6-2-7 2-6 6-5 1-6-6 3-5 10 0 8-2 9-6-1-1 6-4 7-10-2-9-10-5-6 0-6-5-5-5 10-4 10-1 6-5 0-2 3-5 5-10 0-9 4-6-1-8 7-4 0 4-7 3-3 6-2 4 4 0-3 7-4-5-7-11-7-14-5-3-1-2 8-7 10-8 13-5 4 4 3 3 8 0 3-11-1-6 1-3 5 6 3 12 2 13-1-9 6 4 5-8-2 3-2-6-1-2 3-4 1-4-5-1-3 2-2-6-2-5 0 1-5-3-3-2 2-4 9-11 6-3 0 3-4 9-6-4 0 1-2-2-2-2 4-6 4-7 5-11-3 0-2-6-4-1-3-3-3-7-2-7 2-1 4
94 90 8 4 4-4-4-1 4-7 2-7-8 0-1 6-4 5
-11 100 14 2 0 3-2 2-4 3-1 5-2 2-4 0-2-4 6-4-3-3-1-2 4-1
-20 103 7 1 1 4-3 3-5-3
262 68 4 3 6 0 2 4 5 2 1 4 3 2 1-4-2-3 0-5-4-2-4 0-3-2-6 1
260 67 3 0 6 1-1-1-4-2-3-3-1 3
280 84 3 7 8-3 0-2-5-2
284 92 2 16 1-10-2-4
240 46 3 5 1-1-2-6
217 38 4 2 0-3-3 0
241 32 0 5 3 0-1-5 5-6-1-1-6 3
244 21 6 4 0-5-4-1
244 14 3 3 4 3 2-5-2-3
218 3 5 2 3 1 8 8 4-4-3-8-3-10-12 2
191 11 5-2 11-11 5-4 0-6-4 1-7 9
211-13 6 0 8 0 4-3 0-1-13 1
238-6 2 8 10 1-9-2 1-3 5 0-4-2 2-5-3 3-1-5-2 0
262-2 6 0 2-5 6 4 14-6 6-3 6-9-8 2-8 1-5 2-5 0 0 6-10 2
247-21 7 4-4-1
227-45 1-8 3-11-1-5 6-1 11 2 11 5 5 0 8-7 5 4 1-5 4-5 6-2 6 0 7 3 3 8 3 6 1 9-5 5-9 9-2 8-6 9-2-8-1-6-4 0-7 5 3 6-9 1-3-2-4-5-6 2-7-6-3-5
290-82 7 0-1-4-4-1
346-69 5-5 6-2-3-3-4-4-2 4 1 5
345-81 3-2-6-6-1-3-4-1-4 1 4 4
160 19 4-4-3-3
104 142 6-1 6 7 20 5-16-1-12-6
25 76 6 0-1-2
17 82 2 0 0-4-2 0`;

type Corner = readonly [longitude: number, latitude: number];

const coasts: readonly (readonly Corner[])[] = outlines.trim().split("\n").map((line) => {
  const steps = line.match(/-?\d+/g)!.map((step) => Number(step) / 2);
  let [east, north] = [0, 0];
  return Array.from({ length: steps.length / 2 }, (_, corner) => [east += steps[2 * corner]!, north += steps[2 * corner + 1]!]);
});

/** Where the outlines begin; the globe is walked eastwards from there. */
const westmost = -170;

/** Longitudes at which land and water meet along a parallel, going east from -170 degrees: land from the first to the second, and so on. */
export function coastsAlong(latitude: number): readonly number[] {
  const crossings: number[] = [];
  for (const coast of coasts) {
    let before = coast.at(-1);
    for (const corner of coast) {
      if (before && before[1] > latitude !== corner[1] > latitude) {
        crossings.push(corner[0] + ((before[0] - corner[0]) * (latitude - corner[1])) / (before[1] - corner[1]));
      }
      before = corner;
    }
  }
  return crossings.sort((a, b) => a - b);
}

/** Whether a longitude, written in any turn around the globe, lies on land, by the coasts along its parallel. */
export function isLand(longitude: number, coast: readonly number[]): boolean {
  const east = longitude - 360 * Math.floor((longitude - westmost) / 360);
  let crossed = 0;
  while (crossed < coast.length && coast[crossed]! <= east) crossed += 1;
  return crossed % 2 === 1;
}
