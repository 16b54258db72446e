/**
 * Coasts of the world, drawn by hand and coarse: enough for a map of dots, not for navigation.
 * One line, one outline: where it begins, in half degrees east and north, then its steps from corner to corner, two letters each, east and north.
 * C stays, D goes half a degree, E a whole one, B half a degree back. An outline inside another one is water.
 */
const outlines = `
-324 134 ;FWHXAXAQEPAPAPCPBODGKO<ODE@7AC>5=B>H@V?D?IABHHF@IEJR@D?JCFFL8K>=?5B=AKCC?KA9>AF<@D?;A?99;E9A@=M9C9B<?C8H<KCDHJD@8MAB;I?GDE?9D=G@I:F=F6F;IBG<J<L?EN2>G9S<F<NCOEI9H>J<J7F5E9@7=7?OK;E<GLI5E
-123 133 6<:F8DMI7G/ECHUDS>
-210 138 +DBITDR?
-90 120 7J=JGI7NCLVCVCVCVCC956-=
-118 95 OABH>H
-160 46 O=<C:H
-149 37 FFL@=A
-45 133 PCH@8@<D
-150 22 JFJ@OBM:N@F<F?L@KBL?D<<:B9?;;@<>B>:9>@>EF>3:F@;<F?==D?J@7B<JALHMBMGQFY7M<P?HFGBHILBJ
-12 72 KA[HE<U=CGM@RBI5G=C?G<J=CASDA;;8::><F8C;89D;>??;;<5@@EBH=MBK>NFO@M=NDL<D:F<A8B9I;MAGFLAGKPIHDGHG
99 -24 E<<0?B@JEGCJ
-18 86 RDCH=HHCJFHGLFCJGDB=KBMDLLPE5C@IKG<D:<F>>=<A?J=A>EBIMGUOQEMBW=A@5DG?NCJFCHTDTCQBAHIGI@C<IKQGQFQEQEU@C>RBRBG@WFPBPAQ@WDWAW=;@7D=>5>6C@?E?79@KDHQL=C9>6C6B6;KAG@A:9;;A;<G>B@>ACH@H<BDF;?E@JC=?H<B=>=:=:@?D??I6C@;=CG:IA<E=I>D==F>MCKAL=BBI?J9A53C=>>>M?MBI>C<K9C:G=B;J?CG<F@IAGGC@J?><8<2=AK<M;P>GGFFN8B=D@HIFOEPB:IGH;AFA=B=G>;EA8AD>@@=N8I@CF?L=?CB?AG6L8@CA=??=<A<EBG
94 90 KGG??BG<E<;CBI?H
-11 100 QECF=HBH=EA?I??>GB
-20 103 JDDG@F>@
262 68 GFICEGHEGID?A;;A@A
260 67 LD>@@@
280 84 FJK@>?
284 92 ESD9A?
240 46 FHDBA=
217 38 GEC@@C
241 37 FCB>H=BB=F
244 21 IGC>?B
244 14 JIE>A@
218 3 KFKKG?=17E
191 11 HAN8H?C=?D
211 -13 QCG?6D
238 -6 EKMD:AD@HC?AE>@FB>AC
262 -2 ICE>IGW:I:3F>E>CCI9E
247 -21 JG?B
227 -45 D;F8B>IBNENHHCK<HGD>G>IAICJFIQDL5QAK=L@5?C<HFI:D<<=E<=@>
290 -82 JCB??B
346 -69 H>IA<<AGDH
345 -81 FA==B@;C
160 19 G?@@
104 142 IBIJWH3B
25 76 ICBA
17 82 ECC?AC`;

type Corner = readonly [longitude: number, latitude: number];

const coasts: readonly (readonly Corner[])[] = outlines.trim().split("\n").map((line) => {
  const [east, north, letters = ""] = line.split(" ");
  const step = (place: number): number => (letters.charCodeAt(place) - 67) / 2;
  let corner: Corner = [Number(east) / 2, Number(north) / 2];
  return [corner, ...Array.from({ length: letters.length / 2 }, (_, index) => corner = [corner[0] + step(2 * index), corner[1] + step(2 * index + 1)] as const)];
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
