import type { Fact, Source } from "@/engine/fact";

/** Every row marked so was read on this day on the page it names. */
const read = { checked: "2026-11-21", confidence: "confirmed" } as const;

const guide = "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide";
const choosing: Source = { title: "CloudFront Developer Guide: CloudFront Functions or Lambda@Edge", url: `${guide}/edge-functions-choosing.html` };
const quotas: Source = { title: "CloudFront Developer Guide: Quotas", url: `${guide}/cloudfront-limits.html` };
const restrictions: Source = { title: "CloudFront Developer Guide: Restrictions on Lambda@Edge", url: `${guide}/lambda-at-edge-function-restrictions.html` };
const functions: Source = { title: "CloudFront Developer Guide: CloudFront Functions", url: `${guide}/cloudfront-functions.html` };
const compare: Source = {
  title: "AWS Developer Center: CloudFront edge functions",
  url: "https://aws.amazon.com/developer/application-security-performance/articles/cloudfront-edge-functions/",
};
const atEdge: Source = { title: "CloudFront Developer Guide: Lambda@Edge", url: `${guide}/lambda-at-the-edge.html` };

/** Code that CloudFront runs: CloudFront Functions and Lambda@Edge. */
export const edgeFunctions = {
  "edge.lambda.languages": {
    value: ["Node.js", "Python"], say: { ko: "Node.js와 Python", en: "Node.js and Python" },
    meaning: { ko: "Lambda@Edge 함수를 쓸 수 있는 언어입니다.", en: "Languages of Lambda@Edge." },
    sources: [choosing], ...read,
  },
  "edge.lambda.events": {
    value: 4, unit: "events", say: { ko: "네 가지", en: "four" },
    meaning: { ko: "Lambda@Edge가 끼어들 수 있는 때입니다: 뷰어 요청, 오리진 요청, 오리진 응답, 뷰어 응답.", en: "Moments Lambda@Edge can step in: viewer request, origin request, origin response, viewer response." },
    sources: [choosing], ...read,
  },
  "edge.lambda.timeout": {
    value: 30, unit: "s", say: { ko: "30초", en: "30 seconds" },
    meaning: { ko: "Lambda@Edge 함수의 최대 제한 시간입니다. 뷰어 이벤트와 오리진 이벤트가 같습니다.", en: "Longest timeout of a Lambda@Edge function, for viewer and origin events alike." },
    sources: [quotas, choosing], ...read,
    older: { ko: "예전 문서에는 뷰어 이벤트가 5초로 적혀 있습니다.", en: "Older pages give 5 seconds for viewer events." },
  },
  "edge.lambda.memory.viewer": {
    value: 128, unit: "MB", say: { ko: "128 MB", en: "128 MB" },
    meaning: { ko: "뷰어 이벤트에 붙은 Lambda@Edge 함수의 메모리입니다.", en: "Memory of a Lambda@Edge function on viewer events." },
    sources: [choosing], ...read,
  },
  "edge.lambda.memory": {
    value: 10240, unit: "MB", say: { ko: "10,240 MB", en: "10,240 MB" },
    meaning: { ko: "오리진 이벤트에 붙은 Lambda@Edge 함수의 최대 메모리입니다.", en: "Largest memory of a Lambda@Edge function on origin events." },
    sources: [choosing], ...read,
  },
  "edge.lambda.package": {
    value: 50, unit: "MB", say: { ko: "50 MB", en: "50 MB" },
    meaning: { ko: "라이브러리를 포함해 압축한 Lambda@Edge 함수의 크기 상한입니다.", en: "Largest compressed Lambda@Edge function with its libraries." },
    sources: [quotas], ...read,
  },
  "edge.lambda.response.viewer": {
    value: 40, unit: "KB", say: { ko: "40 KB", en: "40 KB" },
    meaning: { ko: "뷰어 이벤트에서 함수가 만들어 돌려줄 수 있는 응답의 크기입니다.", en: "Largest response a function may generate on viewer events." },
    sources: [quotas], ...read,
  },
  "edge.lambda.response": {
    value: 1, unit: "MB", say: { ko: "1 MB", en: "1 MB" },
    meaning: { ko: "오리진 이벤트에서 함수가 만들어 돌려줄 수 있는 응답의 크기입니다.", en: "Largest response a function may generate on origin events." },
    sources: [quotas], ...read,
  },
  "edge.lambda.rate": {
    value: 1000, unit: "executions", say: { ko: "1,000", en: "1,000" },
    meaning: { ko: "리전마다 Lambda@Edge의 기본 동시 실행 수입니다. 초당 요청은 10,000건까지입니다.", en: "Default concurrent executions of Lambda@Edge per Region, with 10,000 requests per second." },
    sources: [quotas], ...read,
  },
  "edge.lambda.create": {
    value: "us-east-1", say: { ko: "us-east-1", en: "us-east-1" },
    meaning: { ko: "Lambda@Edge 함수를 만드는 리전입니다. 번호가 있는 버전만 붙일 수 있고 $LATEST와 별칭은 안 됩니다.", en: "Region in which Lambda@Edge functions are made. Only a numbered version can be attached, neither $LATEST nor an alias." },
    sources: [restrictions], ...read,
  },
  "edge.lambda.not": {
    value: ["VPC", "environment variables", "layers", "arm64", "container images", "DLQ", "provisioned concurrency"],
    say: { ko: "VPC, 환경 변수, 계층, arm64, 컨테이너 이미지, DLQ, 프로비저닝된 동시성", en: "VPC access, environment variables, layers, arm64, container images, a DLQ or provisioned concurrency" },
    meaning: { ko: "Lambda@Edge에서 쓸 수 없는 Lambda 기능입니다. X-Ray와 512 MB를 넘는 /tmp도 안 됩니다.", en: "Features of Lambda that Lambda@Edge lacks, with X-Ray and /tmp over 512 MB." },
    sources: [restrictions], ...read,
  },
  "edge.cff.language": {
    value: "JavaScript", say: { ko: "JavaScript", en: "JavaScript" },
    meaning: { ko: "CloudFront Functions의 언어입니다(ECMAScript 5.1과 그 뒤의 일부 기능).", en: "Language of CloudFront Functions (ECMAScript 5.1 with some newer features)." },
    sources: [choosing], ...read,
  },
  "edge.cff.events": {
    value: 2, unit: "events", say: { ko: "뷰어 요청과 뷰어 응답", en: "viewer request and viewer response" },
    meaning: { ko: "CloudFront Functions가 끼어들 수 있는 때입니다. 상호 TLS에서는 연결을 맺을 때도 됩니다.", en: "Moments CloudFront Functions can step in; with mutual TLS also when a connection is made." },
    sources: [choosing, functions], ...read,
  },
  "edge.cff.duration": {
    value: "under 1 ms", say: { ko: "1밀리초 미만", en: "under 1 millisecond" },
    meaning: { ko: "CloudFront Functions가 한 번 실행되는 데 걸려야 하는 시간입니다.", en: "How long one run of CloudFront Functions may take." },
    sources: [choosing], ...read,
  },
  "edge.cff.memory": {
    value: 2, unit: "MB", say: { ko: "2 MB", en: "2 MB" },
    meaning: { ko: "CloudFront Functions의 최대 메모리입니다.", en: "Largest memory of CloudFront Functions." },
    sources: [choosing, quotas], ...read,
  },
  "edge.cff.code": {
    value: 10, unit: "KB", say: { ko: "10 KB", en: "10 KB" },
    meaning: { ko: "CloudFront Functions 코드의 최대 크기입니다.", en: "Largest code of CloudFront Functions." },
    sources: [choosing, quotas], ...read,
  },
  "edge.cff.limits": {
    value: ["network", "file system", "request body"], say: { ko: "네트워크, 파일 시스템, 요청 본문", en: "the network, a file system or the request body" },
    meaning: { ko: "CloudFront Functions에서 다룰 수 없는 것입니다.", en: "What CloudFront Functions cannot use." },
    sources: [choosing], ...read,
  },
  "edge.cff.scale": {
    value: "millions of requests per second", say: { ko: "초당 수백만 건", en: "millions of requests per second" },
    meaning: { ko: "CloudFront Functions가 받아 내는 규모입니다. 데이터는 KeyValueStore에서 읽을 수 있습니다.", en: "Scale of CloudFront Functions. Data can be read from KeyValueStore." },
    sources: [choosing], ...read,
  },
  "edge.where": {
    value: "regional edge caches", say: { ko: "리전 엣지 캐시", en: "regional edge caches" },
    meaning: { ko: "Lambda@Edge가 실행되는 곳입니다.", en: "Where Lambda@Edge runs." },
    sources: [compare, atEdge], ...read,
    older: { ko: "Lambda@Edge가 모든 엣지 로케이션에서 실행된다는 설명이 있습니다.", en: "Many notes say that Lambda@Edge runs at every edge location." },
  },
  "edge.where.cff": {
    value: "edge locations", say: { ko: "엣지 로케이션", en: "edge locations" },
    meaning: { ko: "CloudFront Functions가 실행되는 곳입니다.", en: "Where CloudFront Functions run." },
    sources: [functions], ...read,
  },
} as const satisfies Record<string, Fact>;
