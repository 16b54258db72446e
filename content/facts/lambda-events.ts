import type { Fact, Source } from "@/engine/fact";

/** Every row marked so was read on this day on the page it names. */
const read = { checked: "2026-11-21", confidence: "confirmed" } as const;

const guide = "https://docs.aws.amazon.com/lambda/latest/dg";
const retries: Source = { title: "Lambda Developer Guide: Retry behavior", url: `${guide}/invocation-retries.html` };
const asyncErrors: Source = { title: "Lambda Developer Guide: Errors and retries with asynchronous invocation", url: `${guide}/invocation-async-error-handling.html` };
const records: Source = { title: "Lambda Developer Guide: Retaining records of asynchronous invocations", url: `${guide}/invocation-async-retain-records.html` };
const services: Source = { title: "Lambda Developer Guide: Invoking Lambda with events from other AWS services", url: `${guide}/lambda-services.html` };
const sqsConfigure: Source = { title: "Lambda Developer Guide: Configuring an SQS event source", url: `${guide}/services-sqs-configure.html` };
const sqsScaling: Source = { title: "Lambda Developer Guide: Scaling of SQS event sources", url: `${guide}/services-sqs-scaling.html` };
const sqsErrors: Source = { title: "Lambda Developer Guide: Errors of an SQS event source", url: `${guide}/services-sqs-errorhandling.html` };
const botocore: Source = { title: "botocore 1.43.107, service model lambda", url: "https://pypi.org/project/botocore/1.43.107/" };
const sdk: Source = { title: "@aws-sdk/client-lambda 3.1162.0", url: "https://www.npmjs.com/package/@aws-sdk/client-lambda/v/3.1162.0" };

/** The three ways an event reaches a function, and who tries again when it fails. */
export const lambdaEvents = {
  "lambda.invoke.types": {
    value: ["RequestResponse", "Event", "DryRun"], say: { ko: "RequestResponse, Event, DryRun", en: "RequestResponse, Event and DryRun" },
    meaning: { ko: "Invoke의 호출 유형입니다. 기본값은 동기인 RequestResponse이고, Event가 비동기입니다.", en: "Invocation types of Invoke. The default is the synchronous RequestResponse; Event is asynchronous." },
    sources: [sdk], ...read,
  },
  "lambda.invoke.sync-retry": {
    value: 0, unit: "retries", say: { ko: "다시 시도하지 않음", en: "no retry" },
    meaning: { ko: "동기 호출이 실패하면 Lambda는 다시 시도하지 않습니다. 다시 부를지는 호출한 쪽이 정합니다.", en: "Lambda does not retry synchronous invokes; the caller decides." },
    sources: [retries], ...read,
  },
  "lambda.err.function-error": {
    value: 200, unit: "HTTP status", say: { ko: "HTTP 200", en: "HTTP 200" },
    meaning: { ko: "코드 안에서 오류가 나도 동기 Invoke는 이 상태로 답하고 FunctionError를 표시합니다.", en: "Even when the code fails, a synchronous Invoke answers with this status and sets FunctionError." },
    sources: [sdk], ...read,
  },
  "lambda.err.accepted": {
    value: 202, unit: "HTTP status", say: { ko: "HTTP 202", en: "HTTP 202" },
    meaning: { ko: "비동기 Invoke가 이벤트를 대기열에 받았다는 답입니다. 실행 결과가 아닙니다.", en: "Answer of an asynchronous Invoke that has queued the event. It says nothing about the result." },
    sources: [sdk], ...read,
  },
  "lambda.async.function-error-retries": {
    value: 2, unit: "retries", say: { ko: "두 번", en: "two" },
    meaning: { ko: "비동기 호출에서 함수 오류가 나면 다시 시도하는 횟수입니다. 0에서 2까지 정할 수 있습니다.", en: "Retries after a function error of an asynchronous invoke. It can be set from 0 to 2." },
    sources: [asyncErrors, botocore], ...read,
  },
  "lambda.async.retry-wait.first": {
    value: 60, unit: "s", say: { ko: "1분", en: "1 minute" },
    meaning: { ko: "함수 오류 뒤 첫 재시도까지 기다리는 시간입니다.", en: "Wait before the first retry after a function error." },
    sources: [asyncErrors], ...read,
  },
  "lambda.async.retry-wait.second": {
    value: 120, unit: "s", say: { ko: "2분", en: "2 minutes" },
    meaning: { ko: "둘째 재시도까지 기다리는 시간입니다.", en: "Wait before the second retry." },
    sources: [asyncErrors], ...read,
  },
  "lambda.async.event-age": {
    value: 21600, unit: "s", say: { ko: "6시간", en: "6 hours" },
    meaning: {
      ko: "스로틀링(429)과 서비스 오류(5xx)로 돌아온 이벤트를 대기열에 두고 다시 시도하는 기본 기한이자 최댓값입니다. 최소는 60초입니다.",
      en: "Default and maximum age up to which events returned by throttles (429) and service errors (5xx) are tried again. The minimum is 60 seconds.",
    },
    sources: [asyncErrors, botocore], ...read,
  },
  "lambda.async.backoff-max": {
    value: 300, unit: "s", say: { ko: "5분", en: "5 minutes" },
    meaning: { ko: "스로틀링된 이벤트의 가장 긴 재시도 간격입니다. 간격은 1초에서 시작해 점점 늘어납니다.", en: "The longest interval between retries of a throttled event; the first is 1 second." },
    sources: [asyncErrors], ...read,
  },
  "lambda.async.at-least-once": {
    value: "at least once", say: { ko: "한 번 이상", en: "at least once" },
    meaning: { ko: "대기열이 최종적으로 일관되므로(eventually consistent) 같은 이벤트가 두 번 올 수 있습니다.", en: "The queue is eventually consistent: the same event can arrive twice." },
    sources: [asyncErrors], ...read,
  },
  "lambda.async.destinations": {
    value: ["SQS", "SNS", "Lambda", "EventBridge", "S3 (failure only)"],
    say: { ko: "SQS, SNS, Lambda, EventBridge(실패라면 S3도)", en: "SQS, SNS, Lambda or EventBridge (for failures also S3)" },
    meaning: { ko: "비동기 호출의 성공이나 실패 기록을 보낼 수 있는 대상입니다. SQS와 SNS는 표준만 됩니다.", en: "Where the record of a success or failure of an asynchronous invoke can go. SQS and SNS must be standard." },
    sources: [records], ...read,
  },
  "lambda.async.dlq": {
    value: ["SQS standard queue", "SNS standard topic"], say: { ko: "SQS 표준 대기열이나 SNS 표준 주제", en: "an SQS standard queue or an SNS standard topic" },
    meaning: { ko: "함수에 거는 배달 못한 편지 대기열이 될 수 있는 것입니다. 실패한 이벤트만 담고 응답 내용은 담지 않습니다.", en: "What a function's dead-letter queue can be. It carries failed events without the response details." },
    sources: [records], ...read,
  },
  "sns.lambda": {
    value: "asynchronous", say: { ko: "비동기로", en: "asynchronously" },
    meaning: { ko: "SNS와 S3가 함수를 부르는 방식입니다.", en: "How SNS and S3 invoke a function." },
    sources: [services], ...read,
  },
  "lambda.esm.batch-default.sqs": {
    value: 10, unit: "messages", say: { ko: "10건", en: "10" },
    meaning: { ko: "SQS 이벤트 소스 매핑의 기본 배치 크기입니다.", en: "Default batch size of an SQS event source mapping." },
    sources: [botocore], ...read,
  },
  "lambda.esm.batch-default": {
    value: 100, unit: "records", say: { ko: "100건", en: "100" },
    meaning: { ko: "Kinesis, DynamoDB Streams, Kafka 등의 기본 배치 크기입니다.", en: "Default batch size of Kinesis, DynamoDB Streams, Kafka and others." },
    sources: [botocore], ...read,
  },
  "lambda.esm.batch-max": {
    value: 10000, unit: "records", say: { ko: "10,000건", en: "10,000" },
    meaning: { ko: "배치 크기의 상한입니다. SQS FIFO는 10건이고, SQS 표준에서 10건을 넘기려면 배치 기간을 1초 이상 두어야 합니다.", en: "Largest batch. SQS FIFO allows 10; for more than 10 an SQS standard queue needs a window of at least 1 second." },
    sources: [botocore, sqsConfigure], ...read,
  },
  "lambda.esm.batch-max.fifo": {
    value: 10, unit: "messages", say: { ko: "10건", en: "10" },
    meaning: { ko: "SQS FIFO 대기열의 배치 크기 상한입니다.", en: "Largest batch of an SQS FIFO queue." },
    sources: [botocore, sqsConfigure], ...read,
  },
  "lambda.esm.window": {
    value: 300, unit: "s", say: { ko: "300초", en: "300 seconds" },
    meaning: { ko: "배치를 모으며 기다리는 기간의 최댓값입니다. 기본은 0입니다(Kafka, MQ, DocumentDB는 500밀리초).", en: "Longest batching window. The default is 0 (500 ms for Kafka, MQ and DocumentDB)." },
    sources: [botocore], ...read,
  },
  "lambda.esm.parallelization": {
    value: 10, unit: "batches", say: { ko: "10개", en: "10" },
    meaning: { ko: "스트림의 샤드 하나에서 동시에 처리할 수 있는 배치의 최대 수입니다. 기본은 1입니다.", en: "Most batches processed at once per shard of a stream; the default is 1." },
    sources: [botocore], ...read,
  },
  "lambda.esm.stream-retry": {
    value: -1, unit: "retries", say: { ko: "데이터가 만료될 때까지", en: "until the records expire" },
    meaning: { ko: "스트림 배치가 실패할 때 다시 시도하는 기본 기한입니다. 횟수는 10,000까지 정할 수 있고, 오류가 나면 배치를 반으로 나누게 할 수 있습니다.", en: "How long a failed batch of a stream is tried again by default. The number can be set up to 10,000, and a batch can be bisected on error." },
    sources: [retries, botocore], ...read,
  },
  "lambda.esm.partial": {
    value: "ReportBatchItemFailures", say: { ko: "ReportBatchItemFailures", en: "ReportBatchItemFailures" },
    meaning: { ko: "배치에서 실패한 것만 다시 처리하게 하는 응답 유형입니다. 함수가 예외를 던지면 배치 전체가 실패로 칩니다.", en: "Response type that makes only the failed items of a batch come again. If the function throws, the whole batch counts as failed." },
    sources: [sqsErrors, sqsConfigure], ...read,
  },
  "lambda.esm.sqs-max-conc": {
    value: 2, unit: "executions", say: { ko: "2에서 1,000", en: "2 to 1,000" },
    meaning: { ko: "SQS 이벤트 소스 매핑에 정할 수 있는 최대 동시성의 범위입니다.", en: "Range of the maximum concurrency of an SQS event source mapping." },
    sources: [botocore], ...read,
  },
  "lambda.sqs.scale.start": {
    value: 5, unit: "batches", say: { ko: "배치 다섯 개", en: "five batches" },
    meaning: { ko: "SQS 표준 대기열을 처리하기 시작할 때의 동시 배치 수입니다.", en: "Concurrent batches at the start on an SQS standard queue." },
    sources: [sqsScaling], ...read,
  },
  "lambda.sqs.scale": {
    value: 300, unit: "batches per min", say: { ko: "1분에 300개", en: "300 per minute" },
    meaning: { ko: "SQS 표준 대기열에서 동시 배치가 늘어나는 속도입니다.", en: "How fast concurrent batches grow on an SQS standard queue." },
    sources: [sqsScaling], ...read,
  },
  "lambda.sqs.scale.max": {
    value: 1250, unit: "batches", say: { ko: "1,250개", en: "1,250" },
    meaning: { ko: "SQS 이벤트 소스 매핑 하나의 동시 배치 상한입니다.", en: "Most concurrent batches per SQS event source mapping." },
    sources: [sqsScaling], ...read,
  },
  "lambda.sqs.visibility": {
    value: 6, unit: "times", say: { ko: "여섯 배", en: "six times" },
    meaning: { ko: "SQS 가시성 제한 시간을 함수 제한 시간의 이만큼 이상(여기에 배치 기간을 더해) 두라는 권고입니다.", en: "Advice: a visibility timeout of at least this multiple of the function timeout, plus the batching window." },
    sources: [sqsConfigure], ...read,
  },
  "lambda.sqs.max-receive": {
    value: 5, unit: "receives", say: { ko: "5 이상", en: "at least 5" },
    meaning: { ko: "SQS 리드라이브 정책의 maxReceiveCount로 권하는 값입니다.", en: "Advised maxReceiveCount of the queue's redrive policy." },
    sources: [sqsConfigure], ...read,
  },
  "lambda.recursion": {
    value: ["Terminate", "Allow"], say: { ko: "감지와 중단", en: "detected and stopped" },
    meaning: { ko: "지원하는 서비스를 거쳐 함수가 자기를 다시 부르는 루프는, 허용하지 않는 한 Lambda가 감지해 멈춥니다.", en: "Loops through supported services are detected and stopped unless you allow them." },
    sources: [sdk], ...read,
  },
} as const satisfies Record<string, Fact>;
