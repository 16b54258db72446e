import type { Question } from "@/engine/quiz/question";
import { lambdaEvents } from "../../facts/lambda-events";

const retries = lambdaEvents["lambda.async.function-error-retries"];
const age = lambdaEvents["lambda.async.event-age"];
const visibility = lambdaEvents["lambda.sqs.visibility"];
const firstWait = lambdaEvents["lambda.async.retry-wait.first"];
const secondWait = lambdaEvents["lambda.async.retry-wait.second"];

const functionTimeout = 45;
const messages = 10;

export const questions: readonly Question[] = [
  {
    id: "event-sources.which-way",
    kind: "rows",
    section: "three-ways",
    facts: ["sns.lambda", "lambda.invoke.types"],
    concepts: ["synchronous-invocation", "asynchronous-invocation", "event-source-mapping"],
    ask: { ko: "함수는 어느 길로 불립니까?", en: "By which way is the function called?" },
    columns: [
      { id: "sync", text: { ko: "동기", en: "Synchronous" } },
      { id: "async", text: { ko: "비동기", en: "Asynchronous" } },
      { id: "poll", text: { ko: "폴링", en: "Polled" } },
    ],
    rows: [
      {
        id: "api", right: "sync", text: { ko: "API Gateway가 받은 HTTP 요청", en: "An HTTP request received by API Gateway" },
        why: { ko: "브라우저가 응답을 기다립니다.", en: "The browser waits for an answer." },
      },
      {
        id: "bucket", right: "async", text: { ko: "S3 버킷에 올라온 파일", en: "A file that arrives in an S3 bucket" },
        why: { ko: "S3는 알리고 떠납니다.", en: "S3 notifies and leaves." },
      },
      {
        id: "table", right: "poll", text: { ko: "DynamoDB 테이블의 변경", en: "A change in a DynamoDB table" },
        why: { ko: "스트림에 쌓인 것을 이벤트 소스 매핑이 읽어 갑니다.", en: "It lies in a stream read by an event source mapping." },
      },
      {
        id: "topic", right: "async", text: { ko: "SNS 주제에 게시한 메시지", en: "A message published to an SNS topic" },
        why: { ko: "SNS는 함수를 비동기로 부릅니다.", en: "SNS calls functions asynchronously." },
      },
      {
        id: "queue", right: "poll", text: { ko: "SQS 대기열에 들어온 메시지", en: "A message in an SQS queue" },
        why: { ko: "대기열은 부르지 않습니다. Lambda가 가져옵니다.", en: "A queue does not call. Lambda fetches." },
      },
    ],
    explain: {
      ko: "기다리면 동기, 맡기고 떠나면 비동기, 쌓아 두면 폴링입니다. 이것이 재시도와 실패의 행방을 정합니다.",
      en: "Who waits is synchronous, who hands over is asynchronous, what is stored is polled. That decides on retries and on where failures go.",
    },
  },
  {
    id: "event-sources.async-runs",
    kind: "number",
    section: "asynchronous",
    facts: ["lambda.async.function-error-retries"],
    concepts: ["asynchronous-invocation", "idempotency"],
    ask: { ko: "기본 설정에서 SNS가 부른 함수가 언제나 예외를 던집니다. 이벤트 하나에 핸들러는 모두 몇 번 실행됩니까?", en: "With default settings, a function called by SNS always throws. How many times does the handler run for one event?" },
    unit: { ko: "번", en: "runs" },
    answer: 1 + retries.value,
    tolerance: 0,
    misses: [
      { value: retries.value, why: { ko: "그것은 재시도의 횟수입니다. 처음 한 번을 더합니다.", en: "Those are the retries. Add the first run." } },
      { value: 1, why: { ko: "다시 시도하지 않는 것은 동기 호출입니다.", en: "It is the synchronous call that is not retried." } },
    ],
    explain: {
      ko: `처음 한 번에 재시도 ${retries.say.ko}을 더합니다. ${firstWait.say.ko} 뒤와 다시 ${secondWait.say.ko} 뒤에 시도하고, 그래도 실패하면 버립니다.`,
      en: `The first run and ${retries.say.en} retries, after ${firstWait.say.en} and again after ${secondWait.say.en}. If all fail, the event is dropped.`,
    },
  },
  {
    id: "event-sources.status-200",
    kind: "one-choice",
    section: "synchronous",
    facts: ["lambda.err.function-error", "lambda.invoke.sync-retry"],
    concepts: ["synchronous-invocation"],
    ask: { ko: "Invoke API로 함수를 동기로 부르는 배치가 실패를 하나도 알아차리지 못했습니다. HTTP 상태는 늘 200이었습니다. 무엇을 더 보아야 했습니까?", en: "A batch calls a function synchronously by the Invoke API and noticed no failure: the HTTP status was always 200. What should it have looked at?" },
    choices: [
      {
        id: "function-error", right: true, text: { ko: "응답의 FunctionError", en: "FunctionError in the response" },
        why: { ko: "코드의 오류는 상태 코드를 바꾸지 않고 여기에 적힙니다.", en: "An error of the code does not change the status; it stands here." },
      },
      {
        id: "dlq", right: false, text: { ko: "함수의 DLQ에 쌓인 메시지", en: "Messages in the function's DLQ" },
        why: { ko: "DLQ는 비동기 호출의 실패만 받습니다.", en: "The DLQ gets failures of asynchronous calls only." },
      },
      {
        id: "202", right: false, text: { ko: "200이 아니라 202가 왔는지", en: "Whether it was 202 rather than 200" },
        why: { ko: "202는 비동기 호출을 받았다는 답입니다.", en: "202 is the answer to an asynchronous call." },
      },
      {
        id: "retry", right: false, text: { ko: "Lambda가 두 번 다시 시도했는지", en: "Whether Lambda had tried twice more" },
        why: { ko: "동기 호출은 다시 시도하지 않습니다.", en: "A synchronous call is not retried." },
      },
    ],
    explain: {
      ko: "200은 Lambda가 코드를 실행했다는 뜻입니다. 코드가 성공했는지는 FunctionError로 압니다.",
      en: "200 means that Lambda ran the code. Whether the code succeeded is told by FunctionError.",
    },
  },
  {
    id: "event-sources.async-throttle",
    kind: "one-choice",
    section: "asynchronous",
    facts: ["lambda.async.event-age", "lambda.async.function-error-retries"],
    concepts: ["asynchronous-invocation", "throttling"],
    ask: { ko: "S3 이벤트로 불리는 함수가 예약된 동시성에 걸려 한 시간 동안 스로틀링되었습니다. 그동안의 이벤트는 어떻게 됩니까? (기본 설정)", en: "A function called by S3 events was throttled by its reservation for an hour. What becomes of the events, with default settings?" },
    choices: [
      {
        id: "twice", right: false, text: { ko: "두 번 다시 시도한 뒤 버려진다", en: "They are tried twice more and then dropped" },
        why: { ko: "두 번은 함수 오류의 규칙입니다. 스로틀링은 나이가 찰 때까지입니다.", en: "That is the rule for function errors. Throttled ones are tried until they are too old." },
      },
      {
        id: "kept", right: true, text: { ko: "대기열에 남아 나중에 실행된다", en: "They stay in the queue and run later" },
        why: { ko: `${age.say.ko} 동안 간격을 늘리며 다시 시도합니다.`, en: `For up to ${age.say.en} they are tried at growing intervals.` },
      },
      {
        id: "s3", right: false, text: { ko: "오류가 S3로 돌아가 업로드가 실패한다", en: "The error returns to S3 and the uploads fail" },
        why: { ko: "S3는 이미 이벤트를 맡기고 떠났습니다.", en: "S3 has handed over the event and left." },
      },
      {
        id: "lost", right: false, text: { ko: "스로틀링된 순간에 흔적 없이 사라진다", en: "They vanish at the moment of throttling" },
        why: { ko: "비동기 이벤트는 Lambda의 대기열에 있습니다.", en: "Asynchronous events are in Lambda's queue." },
      },
    ],
    explain: {
      ko: "비동기에서 함수 오류는 횟수로, 스로틀링과 서비스 오류는 이벤트의 나이로 끝이 정해집니다.",
      en: "Asynchronously, function errors end by count; throttling and service errors end by the age of the event.",
    },
  },
  {
    id: "event-sources.where-failures-go",
    kind: "rows",
    section: "records",
    facts: ["lambda.async.dlq", "lambda.async.destinations", "lambda.sqs.max-receive"],
    concepts: ["dead-letter-queue", "asynchronous-invocation", "event-source-mapping"],
    ask: { ko: "끝내 실패한 것을 남기려면 어디에 설정합니까?", en: "Where do you set up what keeps the failures?" },
    columns: [
      { id: "function", text: { ko: "함수의 DLQ나 실패 대상", en: "DLQ or destination of the function" } },
      { id: "queue", text: { ko: "대기열의 리드라이브 정책", en: "Redrive policy of the queue" } },
      { id: "caller", text: { ko: "호출자가 직접", en: "The caller itself" } },
    ],
    rows: [
      {
        id: "sns", right: "function", text: { ko: "SNS가 부른 함수의 실패", en: "A failure of a function called by SNS" },
        why: { ko: "비동기 호출의 실패는 함수 쪽에 남깁니다.", en: "Failures of asynchronous calls are kept on the function's side." },
      },
      {
        id: "sqs", right: "queue", text: { ko: "SQS에서 거듭 실패하는 메시지", en: "A message in SQS that fails again and again" },
        why: { ko: "메시지를 가진 것은 대기열입니다. 함수의 DLQ는 적용되지 않습니다.", en: "The queue owns the message; the function's DLQ has no effect." },
      },
      {
        id: "http", right: "caller", text: { ko: "함수 URL로 온 요청의 실패", en: "A failure of a request to a function URL" },
        why: { ko: "동기 호출은 호출자만 압니다.", en: "Only the caller knows of a synchronous one." },
      },
      {
        id: "bridge", right: "function", text: { ko: "EventBridge가 넘긴 이벤트의 코드 오류", en: "A code error for an event handed over by EventBridge" },
        why: { ko: "비동기로 받은 뒤의 실패이므로 함수 쪽입니다.", en: "It failed after being accepted asynchronously." },
      },
    ],
    explain: {
      ko: "이벤트를 마지막으로 쥐고 있던 곳에 DLQ를 겁니다. 비동기는 Lambda의 대기열, SQS는 그 대기열, 동기는 호출자입니다.",
      en: "Put the DLQ where the event was last held: Lambda's queue, the SQS queue, or the caller.",
    },
  },
  {
    id: "event-sources.destination",
    kind: "several-choices",
    section: "records",
    facts: ["lambda.async.dlq", "lambda.async.destinations"],
    concepts: ["dead-letter-queue", "asynchronous-invocation"],
    ask: { ko: "DLQ 대신 대상(destination)을 고를 까닭을 모두 고르세요.", en: "Tick the reasons for a destination rather than a DLQ." },
    choices: [
      {
        id: "success", right: true, text: { ko: "성공했을 때도 다음 서비스에 알리고 싶다", en: "Successes should be passed on as well" },
        why: { ko: "DLQ는 실패만 받습니다.", en: "A DLQ gets failures only." },
      },
      {
        id: "details", right: true, text: { ko: "오류의 내용과 시도한 횟수를 함께 보고 싶다", en: "The error and the number of tries should be recorded" },
        why: { ko: "대상에는 응답과 오류까지 담깁니다.", en: "A destination gets the response and the error." },
      },
      {
        id: "bridge", right: true, text: { ko: "EventBridge로 보내고 싶다", en: "They should go to EventBridge" },
        why: { ko: "DLQ는 SQS와 SNS뿐입니다.", en: "A DLQ is SQS or SNS only." },
      },
      {
        id: "sync", right: false, text: { ko: "동기 호출의 실패도 남기고 싶다", en: "Failures of synchronous calls should be kept" },
        why: { ko: "둘 다 비동기 호출에만 적용됩니다.", en: "Both work for asynchronous calls only." },
      },
      {
        id: "fifo", right: false, text: { ko: "SQS FIFO 대기열로 순서대로 받고 싶다", en: "They should arrive in order in an SQS FIFO queue" },
        why: { ko: "둘 다 표준 대기열만 됩니다.", en: "Both take standard queues only." },
      },
    ],
    explain: {
      ko: "대상은 성공도 보내고, 더 많은 것을 담고, 갈 수 있는 곳이 많습니다. 동기 호출에는 둘 다 적용되지 않습니다.",
      en: "Destinations carry successes too, contain more and reach more places. Neither works for synchronous calls.",
    },
  },
  {
    id: "event-sources.visibility",
    kind: "number",
    section: "polling",
    facts: ["lambda.sqs.visibility"],
    concepts: ["event-source-mapping"],
    ask: { ko: `SQS를 읽는 함수의 제한 시간이 ${functionTimeout}초이고 배치 기간은 0입니다. AWS의 권고를 따르면 대기열의 가시성 제한 시간은 적어도 몇 초여야 합니까?`, en: `A function that reads SQS has a timeout of ${functionTimeout} seconds and a batching window of 0. By AWS's advice, how many seconds should the queue's visibility timeout be at least?` },
    unit: { ko: "초", en: "seconds" },
    answer: functionTimeout * visibility.value,
    tolerance: 0,
    misses: [
      { value: functionTimeout, why: { ko: "같게 두면 재시도할 틈이 없어 처리하고 있는 메시지가 다시 나타날 수 있습니다.", en: "Without room to spare a message may show up while it is being processed." } },
      { value: functionTimeout * 2, why: { ko: "두 배로는 스로틀링되어 기다리는 시간을 담지 못합니다.", en: "Twice leaves no room for waiting when throttled." } },
      { value: 30, why: { ko: "대기열의 기본값이며 함수 제한 시간보다도 짧습니다.", en: "That is the queue's default, shorter than the function timeout." } },
    ],
    explain: {
      ko: `함수 제한 시간의 ${visibility.say.ko} 이상입니다: ${functionTimeout} × ${visibility.value} = ${functionTimeout * visibility.value}. 배치 기간이 있다면 더합니다.`,
      en: `At least ${visibility.say.en} the function timeout: ${functionTimeout} × ${visibility.value} = ${functionTimeout * visibility.value}. Add the batching window if there is one.`,
    },
  },
  {
    id: "event-sources.partial-batch",
    kind: "one-choice",
    section: "partial",
    facts: ["lambda.esm.partial"],
    concepts: ["event-source-mapping", "idempotency"],
    ask: { ko: `ReportBatchItemFailures를 켠 함수가 SQS 메시지 ${messages}건 가운데 둘의 처리에 실패했습니다. 예외를 잡아 로그만 남기고 빈 batchItemFailures를 돌려주었습니다. 어떻게 됩니까?`, en: `With ReportBatchItemFailures on, a function fails at two of ${messages} SQS messages. It catches the exceptions, writes a log and returns an empty batchItemFailures. What happens?` },
    choices: [
      {
        id: "two", right: false, text: { ko: "실패한 두 건만 다시 온다", en: "The two that failed come again" },
        why: { ko: "목록에 ID를 넣었을 때의 일입니다.", en: "They would, had their ids been on the list." },
      },
      {
        id: "all", right: false, text: { ko: `${messages}건이 모두 다시 온다`, en: `All ${messages} come again` },
        why: { ko: "예외를 던졌을 때의 일입니다.", en: "They would, had an exception been thrown." },
      },
      {
        id: "none", right: true, text: { ko: "모두 성공으로 지워진다", en: "All are deleted as successes" },
        why: { ko: "빈 목록은 실패가 없다는 뜻입니다. 실패한 두 건도 사라집니다.", en: "An empty list says that nothing failed. The two are lost." },
      },
      {
        id: "dlq", right: false, text: { ko: "실패한 두 건이 곧바로 DLQ로 옮겨진다", en: "The two move straight to the DLQ" },
        why: { ko: "DLQ로 가는 것은 받은 횟수가 한도를 넘은 메시지입니다.", en: "Messages go there when they have been received too often." },
      },
    ],
    explain: {
      ko: "Lambda는 돌려준 목록만 믿습니다. 실패한 메시지의 ID를 꼭 넣어야 합니다.",
      en: "Lambda believes the list you return. The ids of failed messages must be on it.",
    },
  },
  {
    id: "event-sources.blocked-shard",
    kind: "one-choice",
    section: "polling",
    facts: ["lambda.esm.stream-retry", "lambda.esm.parallelization"],
    concepts: ["event-source-mapping", "dead-letter-queue"],
    ask: { ko: "Kinesis를 읽는 함수가 잘못된 레코드 하나에서 계속 실패합니다. 한 샤드의 처리가 몇 시간째 멈췄습니다. 무엇이 가장 알맞은 대책입니까?", en: "A function that reads Kinesis keeps failing at one bad record, and one shard has stood still for hours. What is the best cure?" },
    choices: [
      {
        id: "limit", right: true, text: { ko: "재시도를 제한하고 배치를 나누게 하고 실패 대상을 둔다", en: "Limit retries, split failing batches and name a failure destination" },
        why: { ko: "나쁜 레코드를 가려내어 치우고 나머지를 흐르게 합니다.", en: "That singles out the bad record, puts it aside and lets the rest flow." },
      },
      {
        id: "visibility", right: false, text: { ko: "가시성 제한 시간을 늘려 다시 나타나는 때를 늦춘다", en: "A longer visibility timeout, so that it shows up later" },
        why: { ko: "가시성 제한 시간은 SQS의 것입니다.", en: "Visibility timeouts belong to SQS." },
      },
      {
        id: "concurrency", right: false, text: { ko: "함수의 예약된 동시성을 늘려 더 빨리 처리한다", en: "More reserved concurrency for the function" },
        why: { ko: "동시성이 모자란 것이 아니라 순서 때문에 막혔습니다.", en: "Places are not lacking; order blocks the shard." },
      },
      {
        id: "wait", right: false, text: { ko: "기본값대로 두 번 실패하면 지나가므로 기다린다", en: "Wait: by default it moves on after two retries" },
        why: { ko: "스트림의 기본은 레코드가 만료될 때까지입니다.", en: "For streams the default is until the records expire." },
      },
    ],
    explain: {
      ko: "스트림은 샤드 안의 순서를 지키려고 실패한 배치를 거듭합니다. 끝을 정해 주지 않으면 만료될 때까지 막힙니다.",
      en: "To keep order in a shard, a stream repeats the failed batch. Without an end it blocks until the records expire.",
    },
  },
  {
    id: "event-sources.iterator-age",
    kind: "one-choice",
    section: "polling",
    facts: ["lambda.esm.stream-retry", "lambda.esm.parallelization"],
    concepts: ["event-source-mapping", "cloudwatch"],
    ask: { ko: "Kinesis를 읽는 함수에 오류는 없는데 IteratorAge가 계속 늘어납니다. 샤드의 수는 그대로 두고 싶습니다. 먼저 해 볼 일은 무엇입니까?", en: "A function reads Kinesis without errors, yet IteratorAge keeps rising. The number of shards should stay. What is worth trying first?" },
    choices: [
      {
        id: "retries", right: false, text: { ko: "매핑의 최대 재시도 횟수를 줄인다", en: "Fewer retries in the event source mapping" },
        why: { ko: "오류가 없으니 재시도하고 있지 않습니다.", en: "Without errors nothing is being retried." },
      },
      {
        id: "dlq", right: false, text: { ko: "함수에 DLQ를 걸어 오류를 모은다", en: "A DLQ on the function to collect errors" },
        why: { ko: "실패한 것이 없고, 함수의 DLQ는 비동기 호출에만 적용됩니다.", en: "Nothing fails, and that DLQ works for asynchronous calls only." },
      },
      {
        id: "parallel", right: true, text: { ko: "샤드마다 함께 처리할 배치를 늘린다", en: "More batches at once per shard" },
        why: { ko: "들어오는 속도를 읽는 속도가 따라가지 못하는 것입니다.", en: "Reading does not keep up with what comes in." },
      },
      {
        id: "visibility", right: false, text: { ko: "스트림의 가시성 제한 시간을 늘린다", en: "A longer visibility timeout" },
        why: { ko: "스트림에는 가시성 제한 시간이 없습니다.", en: "Streams have none." },
      },
    ],
    explain: {
      ko: "IteratorAge는 읽는 쪽이 얼마나 뒤처졌는지입니다. 오류가 없다면 처리가 느린 것이니 병렬 처리나 배치 크기, 함수의 메모리를 늘려 봅니다.",
      en: "IteratorAge tells how far the reader is behind. Without errors it is too slow: try more parallel batches, larger batches or more memory.",
    },
  },
  {
    id: "event-sources.idempotent-order",
    kind: "order",
    section: "idempotency",
    facts: ["lambda.async.at-least-once"],
    concepts: ["idempotency", "function-handler"],
    ask: { ko: "같은 주문 이벤트가 두 번 와도 결제가 한 번만 되게 하는 차례를 맞추세요.", en: "Order the steps that make a payment happen once even if its event comes twice." },
    steps: [
      {
        id: "key", text: { ko: "이벤트에서 주문 번호를 꺼내 키로 삼는다", en: "Take the order number from the event as the key" },
        why: { ko: "같은 일이면 같은 값이어야 합니다.", en: "The same work must give the same key." },
      },
      {
        id: "claim", text: { ko: "키가 없을 때만 쓰는 조건부 쓰기를 한다", en: "Write the key on the condition that it is absent" },
        why: { ko: "둘이 겨루어도 데이터베이스가 하나만 통과시킵니다.", en: "If two race, the database lets one pass." },
      },
      {
        id: "work", text: { ko: "쓰기에 성공했다면 결제한다", en: "If the write succeeded, make the payment" },
        why: { ko: "자리를 잡은 쪽만 일을 합니다.", en: "Only the one that has claimed it does the work." },
      },
      {
        id: "result", text: { ko: "결과를 같은 키 아래에 적는다", en: "Record the result under the same key" },
        why: { ko: "다음에 온 같은 이벤트에 돌려줄 답입니다.", en: "It is the answer for the next copy of the event." },
      },
      {
        id: "again", text: { ko: "같은 이벤트가 다시 오면 적어 둔 결과를 돌려준다", en: "When the event comes again, return the recorded result" },
        why: { ko: "일을 되풀이하지 않습니다.", en: "The work is not repeated." },
      },
    ],
    explain: {
      ko: "조건부 쓰기가 일보다 먼저여야 합니다. 읽어 보고 쓰는 방식은 둘이 동시에 “없다”를 볼 수 있습니다.",
      en: "The conditional write comes before the work. With read-then-write, two can see “absent” at once.",
    },
  },
  {
    id: "event-sources.idempotency-key",
    kind: "one-choice",
    section: "idempotency",
    facts: ["lambda.async.at-least-once"],
    concepts: ["idempotency", "event"],
    ask: { ko: "멱등성 키로 알맞은 것은 무엇입니까?", en: "Which of these makes a good idempotency key?" },
    choices: [
      {
        id: "time", right: false, text: { ko: "핸들러가 시작한 시각", en: "The time at which the handler began" },
        why: { ko: "다시 실행할 때마다 달라져 같은 일을 알아보지 못합니다.", en: "It differs on every run, so repeats are not recognised." },
      },
      {
        id: "uuid", right: false, text: { ko: "핸들러에서 만든 무작위 ID", en: "A random id made in the handler" },
        why: { ko: "실행마다 새로 만들어집니다.", en: "Every run makes a new one." },
      },
      {
        id: "amount", right: false, text: { ko: "고객 이름과 결제 금액", en: "The customer's name and the amount" },
        why: { ko: "같은 고객이 같은 금액을 두 번 사면 둘째 주문을 잃습니다.", en: "A second order of the same amount would be lost." },
      },
      {
        id: "order", right: true, text: { ko: "주문을 만든 쪽이 붙인 주문 번호", en: "The order number given by whoever made the order" },
        why: { ko: "다시 보내도 같고, 다른 주문과는 다릅니다.", en: "The same when sent again, different for another order." },
      },
    ],
    explain: {
      ko: "키는 같은 일에는 같고 다른 일에는 달라야 하며, 일을 시킨 쪽에서 와야 합니다.",
      en: "A key is the same for the same work, different for other work, and comes from whoever asked for it.",
    },
  },
];
