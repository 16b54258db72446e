import type { Question } from "@/engine/quiz/question";
import { edgeFunctions } from "../../facts/edge-functions";

const made = edgeFunctions["edge.lambda.create"];
const timeout = edgeFunctions["edge.lambda.timeout"];

const requests = 1000;
const hitPercent = 85;

const toRegion = 160;
const insideRegion = 2;
const toEdge = 15;
const edgeToData = 150;
const reads = 2;

export const questions: readonly Question[] = [
  {
    id: "edge-functions.which-moment",
    kind: "rows",
    section: "four-moments",
    facts: ["edge.lambda.events"],
    concepts: ["cloudfront", "lambda-at-edge", "cloudfront-functions"],
    ask: { ko: "각 일은 어느 순간에 하는 것이 가장 알맞습니까?", en: "At which moment does each job fit best?" },
    columns: [
      { id: "viewer-request", text: { ko: "뷰어 요청", en: "Viewer request" } },
      { id: "origin-request", text: { ko: "오리진 요청", en: "Origin request" } },
      { id: "origin-response", text: { ko: "오리진 응답", en: "Origin response" } },
      { id: "viewer-response", text: { ko: "뷰어 응답", en: "Viewer response" } },
    ],
    rows: [
      {
        id: "token", right: "viewer-request", text: { ko: "캐시에 있는 것이라도 로그인 토큰이 없으면 돌려보낸다", en: "Turn away requests without a login token, even for cached content" },
        why: { ko: "캐시를 찾기 전에 모든 요청을 보아야 합니다.", en: "It must see every request before the cache." },
      },
      {
        id: "picture", right: "origin-response", text: { ko: "오리진이 준 이미지를 줄여 캐시에 담는다", en: "Shrink the origin's picture and keep it in the cache" },
        why: { ko: "캐시에 담기 전에 한 번만 하면 됩니다.", en: "Once, before it goes into the cache." },
      },
      {
        id: "choose", right: "origin-request", text: { ko: "캐시에 없을 때만 나라에 따라 오리진을 고른다", en: "Choose an origin by country, on a miss only" },
        why: { ko: "오리진에 가기 바로 전의 순간입니다.", en: "That is the moment just before the origin." },
      },
      {
        id: "cookie", right: "viewer-response", text: { ko: "캐시에서 나가는 응답에도 사용자마다 다른 쿠키를 붙인다", en: "Give each user a cookie of their own, on cached answers too" },
        why: { ko: "캐시에 담으면 모두가 같은 쿠키를 받습니다.", en: "In the cache everyone would share one." },
      },
    ],
    explain: {
      ko: "뷰어 쪽은 모든 요청, 오리진 쪽은 캐시에 없는 요청만 지납니다. 캐시에 담을 것은 오리진 응답에서 고칩니다.",
      en: "Every request passes the viewer's side, only misses the origin's. What should be cached is changed in the origin response.",
    },
  },
  {
    id: "edge-functions.how-often",
    kind: "number",
    section: "four-moments",
    facts: ["edge.lambda.events"],
    concepts: ["lambda-at-edge", "cloudfront"],
    ask: {
      ko: `요청 ${requests.toLocaleString("en-US")}건 가운데 ${hitPercent}%가 캐시에 있었습니다. 오리진 요청에 붙인 함수는 몇 번 실행되었습니까?`,
      en: `Of ${requests.toLocaleString("en-US")} requests, ${hitPercent}% were found in the cache. How many times did the function on the origin request run?`,
    },
    unit: { ko: "번", en: "runs" },
    answer: (requests * (100 - hitPercent)) / 100,
    tolerance: 0,
    misses: [
      { value: requests, why: { ko: "모든 요청에서 도는 것은 뷰어 쪽입니다.", en: "That is the viewer's side." } },
      { value: (requests * hitPercent) / 100, why: { ko: "캐시에 있던 요청의 수입니다. 이것은 오리진에 가지 않습니다.", en: "Those were hits, which do not go to the origin." } },
    ],
    explain: {
      ko: `캐시에 없던 ${100 - hitPercent}%만 오리진으로 갑니다: ${(requests * (100 - hitPercent)) / 100}번. 뷰어 요청에 붙였다면 ${requests.toLocaleString("en-US")}번입니다.`,
      en: `Only the ${100 - hitPercent}% that missed go on: ${(requests * (100 - hitPercent)) / 100}. On the viewer request it would be ${requests.toLocaleString("en-US")}.`,
    },
  },
  {
    id: "edge-functions.which-tool",
    kind: "rows",
    section: "two-ways",
    facts: ["edge.cff.limits", "edge.cff.events", "edge.lambda.languages"],
    concepts: ["cloudfront-functions", "lambda-at-edge"],
    ask: { ko: "어느 쪽으로 만듭니까?", en: "Which of the two do you use?" },
    columns: [
      { id: "cff", text: { ko: "CloudFront Functions", en: "CloudFront Functions" } },
      { id: "edge", text: { ko: "Lambda@Edge", en: "Lambda@Edge" } },
    ],
    rows: [
      {
        id: "rewrite", right: "cff", text: { ko: "/about을 /about/index.html로 고쳐 쓴다", en: "Rewrite /about to /about/index.html" },
        why: { ko: "짧고, 뷰어 쪽이고, 네트워크가 필요 없습니다.", en: "Short, on the viewer's side, no network." },
      },
      {
        id: "api", right: "edge", text: { ko: "요청마다 인증 서버에 물어본다", en: "Ask an authentication server about each request" },
        why: { ko: "네트워크를 쓰는 것은 Lambda@Edge뿐입니다.", en: "Only Lambda@Edge has the network." },
      },
      {
        id: "body", right: "edge", text: { ko: "요청 본문의 값을 검사한다", en: "Check a value in the request body" },
        why: { ko: "CloudFront Functions는 본문을 볼 수 없습니다.", en: "CloudFront Functions cannot see the body." },
      },
      {
        id: "table", right: "cff", text: { ko: "자주 바뀌는 리디렉션 표를 보고 초당 수십만 건을 돌려보낸다", en: "Redirect hundreds of thousands of requests per second by a table that changes" },
        why: { ko: "표를 KeyValueStore에 두고 읽습니다.", en: "The table goes into KeyValueStore." },
      },
      {
        id: "response", right: "edge", text: { ko: "오리진 응답에서 HTML을 고쳐 캐시에 담는다", en: "Change HTML in the origin response and cache it" },
        why: { ko: "오리진 쪽 순간에는 Lambda@Edge만 끼어듭니다.", en: "Only Lambda@Edge steps in on the origin's side." },
      },
    ],
    explain: {
      ko: "가볍고 뷰어 쪽이면 CloudFront Functions, 네트워크나 본문이나 오리진 쪽이 필요하면 Lambda@Edge입니다.",
      en: "Light and on the viewer's side: CloudFront Functions. Network, body or origin's side: Lambda@Edge.",
    },
  },
  {
    id: "edge-functions.where",
    kind: "one-choice",
    section: "two-ways",
    facts: ["edge.where", "edge.where.cff"],
    concepts: ["lambda-at-edge", "cloudfront-functions", "edge-location"],
    ask: { ko: "“Lambda@Edge는 모든 엣지 로케이션에서 돈다.” 바로잡으면 무엇입니까?", en: "“Lambda@Edge runs at every edge location.” What is the correction?" },
    choices: [
      {
        id: "origin", right: false, text: { ko: "오리진이 있는 리전에서만 돈다", en: "It runs only in the Region of the origin" },
        why: { ko: "사용자와 가까운 곳으로 복제되어 돕니다.", en: "It is copied to places near users." },
      },
      {
        id: "regional", right: true, text: { ko: "한 단 뒤의 리전 엣지 캐시에서 돈다", en: "It runs one step behind, in regional edge caches" },
        why: { ko: "엣지 로케이션에서 도는 것은 CloudFront Functions입니다.", en: "What runs at edge locations is CloudFront Functions." },
      },
      {
        id: "virginia", right: false, text: { ko: `만든 곳인 ${made.say.ko}에서만 돈다`, en: `It runs only where it is made, in ${made.say.en}` },
        why: { ko: "만드는 곳과 도는 곳은 다릅니다.", en: "Where it is made is not where it runs." },
      },
      {
        id: "browser", right: false, text: { ko: "사용자의 브라우저에서 돈다", en: "It runs in the user's browser" },
        why: { ko: "브라우저에서 도는 것은 페이지의 스크립트입니다.", en: "Browsers run the scripts of pages." },
      },
    ],
    explain: {
      ko: "Lambda@Edge는 리전 엣지 캐시에서, CloudFront Functions는 엣지 로케이션에서 돕니다. 그래서 뒤의 것이 더 가깝고 가볍습니다.",
      en: "Lambda@Edge runs in regional edge caches, CloudFront Functions at edge locations, which is nearer and lighter.",
    },
  },
  {
    id: "edge-functions.attach",
    kind: "order",
    section: "restrictions",
    facts: ["edge.lambda.create"],
    concepts: ["lambda-at-edge", "function-version"],
    ask: { ko: "Lambda@Edge 함수를 고쳐 내보내는 차례를 맞추세요.", en: "Order the steps of changing a Lambda@Edge function." },
    steps: [
      {
        id: "edit", text: { ko: `${made.say.ko}에 있는 함수의 코드를 고친다`, en: `Change the code of the function in ${made.say.en}` },
        why: { ko: "원본은 이 리전에 있습니다.", en: "The original is in this Region." },
      },
      {
        id: "publish", text: { ko: "새 버전을 게시한다", en: "Publish a new version" },
        why: { ko: "$LATEST는 연결할 수 없습니다.", en: "$LATEST cannot be attached." },
      },
      {
        id: "associate", text: { ko: "CloudFront 배포의 이벤트에 그 버전 번호를 연결한다", en: "Attach that version number to an event of the distribution" },
        why: { ko: "별칭도 안 되므로 번호를 바꾸어 적습니다.", en: "Aliases are refused too, so the number is changed." },
      },
      {
        id: "replicate", text: { ko: "CloudFront가 여러 곳에 복제한다", en: "CloudFront copies it to many places" },
        why: { ko: "연결하면 복제가 시작됩니다.", en: "Attaching it starts the copying." },
      },
      {
        id: "run", text: { ko: "사용자와 가까운 곳에서 새 코드가 돈다", en: "The new code runs near users" },
        why: { ko: "복제가 끝난 곳부터 바뀝니다.", en: "Places change as the copies arrive." },
      },
    ],
    explain: {
      ko: "번호가 붙은 버전만 연결되므로, 고칠 때마다 게시하고 다시 연결합니다.",
      en: "Only numbered versions can be attached, so each change means publishing and attaching again.",
    },
  },
  {
    id: "edge-functions.not-supported",
    kind: "several-choices",
    section: "restrictions",
    facts: ["edge.lambda.not", "edge.lambda.languages"],
    concepts: ["lambda-at-edge", "layer"],
    ask: { ko: "리전에서 잘 돌던 함수를 Lambda@Edge로 옮기려 합니다. 걸림돌이 되는 것을 모두 고르세요.", en: "A function that runs well in a Region is to become Lambda@Edge. Tick what stands in the way." },
    choices: [
      {
        id: "variables", right: true, text: { ko: "설정을 환경 변수에서 읽는다", en: "It reads settings from environment variables" },
        why: { ko: "환경 변수를 쓸 수 없습니다.", en: "There are no environment variables." },
      },
      {
        id: "vpc", right: true, text: { ko: "VPC 안의 데이터베이스를 읽는다", en: "It reads a database inside a VPC" },
        why: { ko: "VPC에 연결할 수 없습니다.", en: "It cannot be attached to a VPC." },
      },
      {
        id: "layer", right: true, text: { ko: "공용 라이브러리를 계층으로 붙였다", en: "It has shared libraries as a layer" },
        why: { ko: "계층을 쓸 수 없어 패키지에 넣어야 합니다.", en: "No layers; they go into the package." },
      },
      {
        id: "python", right: false, text: { ko: "Python으로 썼다", en: "It is written in Python" },
        why: { ko: "Node.js와 Python을 쓸 수 있습니다.", en: "Node.js and Python are supported." },
      },
      {
        id: "image", right: true, text: { ko: "컨테이너 이미지로 만들었다", en: "It is a container image" },
        why: { ko: "컨테이너 이미지를 쓸 수 없습니다.", en: "Container images are refused." },
      },
      {
        id: "network", right: false, text: { ko: "공개된 외부 API를 부른다", en: "It calls a public API outside" },
        why: { ko: "네트워크는 쓸 수 있습니다.", en: "It has the network." },
      },
    ],
    explain: {
      ko: "Lambda@Edge는 Lambda의 일부만 지원합니다. 옮기기 전에 목록과 하나씩 맞추어 봅니다.",
      en: "Lambda@Edge supports part of Lambda. Check the list before you move.",
    },
  },
  {
    id: "edge-functions.logs",
    kind: "one-choice",
    section: "restrictions",
    facts: ["edge.lambda.create"],
    concepts: ["lambda-at-edge", "cloudwatch"],
    ask: { ko: `서울의 사용자만 오류를 겪습니다. ${made.say.ko}의 CloudWatch에는 오류 로그가 없습니다. 어디를 봅니까?`, en: `Only users in Seoul see errors. There are no error logs in CloudWatch of ${made.say.en}. Where do you look?` },
    choices: [
      {
        id: "nearby", right: true, text: { ko: "실행된 곳과 가까운 리전의 CloudWatch", en: "CloudWatch in the Region near where it ran" },
        why: { ko: "Lambda@Edge의 로그는 실행된 곳 가까이에 남습니다.", en: "Logs of Lambda@Edge are kept near the place of execution." },
      },
      {
        id: "none", right: false, text: { ko: "없다. Lambda@Edge는 로그를 남기지 않는다", en: "Nowhere: Lambda@Edge keeps no logs" },
        why: { ko: "남깁니다. 리전마다 흩어져 있을 뿐입니다.", en: "It does; they are spread over Regions." },
      },
      {
        id: "origin", right: false, text: { ko: "오리진 서버의 접근 로그", en: "Access logs of the origin server" },
        why: { ko: "캐시에서 나간 응답은 오리진에 닿지 않습니다.", en: "Answers from the cache never reach the origin." },
      },
      {
        id: "dlq", right: false, text: { ko: "함수 설정의 DLQ에 쌓인 이벤트", en: "Events in the DLQ set on the function" },
        why: { ko: "Lambda@Edge에는 DLQ를 걸 수 없습니다.", en: "Lambda@Edge cannot have a DLQ." },
      },
    ],
    explain: {
      ko: "만드는 곳은 한 리전이지만 실행과 로그는 여러 리전에 흩어집니다.",
      en: "It is made in one Region, but runs and logs in many.",
    },
  },
  {
    id: "edge-functions.no-code",
    kind: "one-choice",
    section: "choose",
    facts: [],
    concepts: ["cloudfront", "cloudfront-functions"],
    ask: { ko: "HTTP로 온 요청을 모두 HTTPS로 돌리고 싶습니다. 가장 알맞은 것은 무엇입니까?", en: "All HTTP requests should be sent to HTTPS. What fits best?" },
    choices: [
      {
        id: "edge", right: false, text: { ko: "뷰어 요청에 붙인 Lambda@Edge", en: "Lambda@Edge on the viewer request" },
        why: { ko: "되지만 요청마다 함수를 돌리는 값을 냅니다.", en: "It works, but a function runs and is paid for with each request." },
      },
      {
        id: "cff", right: false, text: { ko: "뷰어 요청에 붙인 CloudFront Functions", en: "CloudFront Functions on the viewer request" },
        why: { ko: "되지만 코드를 쓰고 관리할 까닭이 없습니다.", en: "It works, but there is no reason to write and keep code." },
      },
      {
        id: "setting", right: true, text: { ko: "CloudFront의 뷰어 프로토콜 설정", en: "CloudFront's viewer protocol setting" },
        why: { ko: "코드 없이 설정 하나로 됩니다.", en: "One setting, no code." },
      },
      {
        id: "origin", right: false, text: { ko: "오리진 서버에서 보내는 리디렉션", en: "A redirect sent by the origin server" },
        why: { ko: "오리진까지 다녀오고, 첫 요청이 암호화되지 않은 채 더 멀리 갑니다.", en: "It goes all the way to the origin, unencrypted on the first leg." },
      },
    ],
    explain: {
      ko: "설정으로 되는 것은 설정으로 합니다. 코드는 그다음입니다.",
      en: "What a setting can do, a setting should do. Code comes after that.",
    },
  },
  {
    id: "edge-functions.data-far-away",
    kind: "number",
    section: "choose",
    facts: ["edge.where"],
    concepts: ["lambda-at-edge", "round-trip"],
    ask: {
      ko: `사용자에서 리전까지 왕복 ${toRegion}밀리초, 엣지까지 ${toEdge}밀리초, 엣지에서 리전의 데이터까지 ${edgeToData}밀리초, 리전의 함수에서 데이터까지 ${insideRegion}밀리초입니다. 데이터를 차례로 ${reads}번 읽는 함수를 리전에서 엣지로 옮기면 몇 밀리초 느려집니까?`,
      en: `A round trip takes ${toRegion} ms from user to Region, ${toEdge} ms to the edge, ${edgeToData} ms from edge to the data in the Region and ${insideRegion} ms from a function in the Region to the data. A function reads data ${reads} times in a row. By how many milliseconds is it slower at the edge?`,
    },
    unit: { ko: "밀리초", en: "milliseconds" },
    answer: toEdge + reads * edgeToData - (toRegion + reads * insideRegion),
    tolerance: 0,
    misses: [
      { value: toEdge + reads * edgeToData, why: { ko: "엣지에서 걸리는 시간입니다. 리전에서 걸리는 시간을 뺍니다.", en: "That is the time at the edge. Subtract the time in the Region." } },
      { value: toEdge + edgeToData - (toRegion + insideRegion), why: { ko: `한 번만 읽는다고 보았습니다. ${reads}번 오갑니다.`, en: `That reads once. It goes ${reads} times.` } },
    ],
    explain: {
      ko: `엣지: ${toEdge} + ${reads} × ${edgeToData} = ${toEdge + reads * edgeToData}. 리전: ${toRegion} + ${reads} × ${insideRegion} = ${toRegion + reads * insideRegion}. 데이터에서 멀어지면 왕복마다 값을 치릅니다.`,
      en: `Edge: ${toEdge} + ${reads} × ${edgeToData} = ${toEdge + reads * edgeToData}. Region: ${toRegion} + ${reads} × ${insideRegion} = ${toRegion + reads * insideRegion}. Away from the data, every trip costs.`,
    },
  },
  {
    id: "edge-functions.viewer-timeout",
    kind: "one-choice",
    section: "two-ways",
    facts: ["edge.lambda.timeout", "edge.lambda.memory.viewer", "edge.cff.duration"],
    concepts: ["lambda-at-edge", "cloudfront-functions"],
    ask: { ko: "뷰어 요청에서 외부 서버에 묻고 답을 기다리는 데 8초쯤 걸릴 수 있는 코드가 있습니다. 지금의 한도로 보면 어떻게 됩니까?", en: "Code on the viewer request asks an outside server, which may take some 8 seconds. By today's limits, what is true?" },
    choices: [
      {
        id: "cff", right: false, text: { ko: "CloudFront Functions로 만들 수 있다", en: "It can be made as CloudFront Functions" },
        why: { ko: "네트워크를 쓸 수 없고 1밀리초 안에 끝나야 합니다.", en: "They have no network and under a millisecond." },
      },
      {
        id: "possible", right: true, text: { ko: "Lambda@Edge의 제한 시간 안에는 든다", en: "It is within the timeout of Lambda@Edge" },
        why: { ko: `뷰어 이벤트도 ${timeout.say.ko}까지입니다. 그래도 모든 요청이 그만큼 기다린다는 점을 따져 보아야 합니다.`, en: `Viewer events have up to ${timeout.say.en}. But consider that every request would wait that long.` },
      },
      {
        id: "five", right: false, text: { ko: "뷰어 이벤트는 5초까지라 끊긴다", en: "It is cut off: viewer events have five seconds" },
        why: { ko: "옛 문서의 값입니다.", en: "That is a value of older pages." },
      },
      {
        id: "origin", right: false, text: { ko: "시간이 걸리는 코드는 오리진 이벤트에만 붙일 수 있다", en: "Slow code can be attached to origin events only" },
        why: { ko: "네 순간 모두에 붙일 수 있습니다.", en: "It can be attached to all four." },
      },
    ],
    explain: {
      ko: `Lambda@Edge는 뷰어 이벤트와 오리진 이벤트가 모두 ${timeout.say.ko}입니다. 되는 것과 좋은 것은 다르니 뷰어 쪽은 짧게 둡니다.`,
      en: `Lambda@Edge has ${timeout.say.en} for viewer and origin events. Possible is not good: keep the viewer's side short.`,
    },
  },
  {
    id: "edge-functions.keyvalue",
    kind: "one-choice",
    section: "two-ways",
    facts: ["edge.cff.scale", "edge.cff.limits"],
    concepts: ["cloudfront-functions"],
    ask: { ko: "CloudFront Functions로 만든 리디렉션의 목록을 매일 바꾸어야 합니다. 코드를 다시 배포하지 않으려면 어떻게 합니까?", en: "A list of redirects in CloudFront Functions changes daily. How can the code stay as deployed?" },
    choices: [
      {
        id: "s3", right: false, text: { ko: "S3에 두고 함수가 요청마다 읽는다", en: "Keep it in S3 and read it with each request" },
        why: { ko: "CloudFront Functions는 네트워크를 쓸 수 없습니다.", en: "CloudFront Functions have no network." },
      },
      {
        id: "variable", right: false, text: { ko: "환경 변수에 넣고 그 값만 바꾼다", en: "Put it into an environment variable" },
        why: { ko: "환경 변수가 없습니다.", en: "There are none." },
      },
      {
        id: "file", right: false, text: { ko: "함수의 /tmp에 파일로 올린다", en: "Upload it as a file to the function's /tmp" },
        why: { ko: "파일 시스템이 없습니다.", en: "There is no file system." },
      },
      {
        id: "store", right: true, text: { ko: "KeyValueStore에 두고 읽는다", en: "Keep it in KeyValueStore and read it there" },
        why: { ko: "함수와 함께 엣지에 놓이는 저장소라 네트워크 없이 읽습니다.", en: "This store lies at the edge with the function and needs no network." },
      },
    ],
    explain: {
      ko: "KeyValueStore는 코드와 데이터를 나누어 줍니다. 데이터만 고치면 됩니다.",
      en: "KeyValueStore separates data from code, so only the data changes.",
    },
  },
];
