import {
  claimRequest,
  getRequestBody,
  getRequestPath,
  returnResponse,
  runContainer,
  setResponseStatus,
} from './apis.ts';
import { readEvent } from './read-event.ts';

// GTM runs this file from the top for each request that no client of higher priority has claimed. See it work:
//   npm run dev
//   curl -i http://127.0.0.1:8080/events -d '{"event_name":"sign_up"}'
if (getRequestPath() === data.path) take();

function take(): void {
  // Claim at once: a promise's callback is too late, and without a claim nobody hears the response.
  claimRequest();
  const event = readEvent(getRequestBody());
  // The container's tags have run when the callback is called.
  if (event) runContainer(event, () => respond(204));
  else respond(400);
}

function respond(status: number): void {
  setResponseStatus(status);
  returnResponse();
}
