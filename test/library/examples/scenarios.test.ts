import { describe, test } from 'vitest';
import { defineScenarios } from '../../../harness/index.ts';

defineScenarios('template/template.tpl', { describe, test });
