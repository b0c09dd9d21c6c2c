import type { CodeContext, FileContext, GalleryContext, Rule, TemplateContext } from '../rule.ts';
import { galleryCategories, tooManyCategories, unknownCategory } from './categories.ts';
import { conditionField } from './condition-field.ts';
import { containerContext } from './container-context.ts';
import { undeclaredField, unusedField } from './data-fields.ts';
import { undeclaredPermission, unusedPermission } from './declared-permissions.ts';
import { deniedCall } from './denied-call.ts';
import { duplicateField } from './duplicate-field.ts';
import { duplicateSection, repeatedTerms } from './duplicate-section.ts';
import { fieldName } from './field-name.ts';
import { fieldType } from './field-type.ts';
import { formRules } from './form.ts';
import { galleryLayout } from './gallery-layout.ts';
import { galleryLicense } from './gallery-license.ts';
import {
  galleryCommit,
  galleryLatestComment,
  galleryMetadata,
  galleryOlderCommits,
  galleryRelease,
  galleryVersionOrder,
} from './gallery-metadata.ts';
import { galleryName } from './gallery-name.ts';
import { galleryReadme } from './gallery-readme.ts';
import { galleryTerms } from './gallery-terms.ts';
import { galleryThumbnail } from './gallery-thumbnail.ts';
import { missingMethod } from './missing-method.ts';
import { permissionPattern } from './permission-pattern.ts';
import { clientClaim, tagResult, variableReturn } from './result.ts';
import { scenarioName } from './scenario-name.ts';
import { syntaxRules } from './syntax.ts';
import { testSyntax } from './test-syntax.ts';
import { thumbnail } from './thumbnail.ts';
import { unknownApi } from './unknown-api.ts';
import { unknownApiMember } from './unknown-api-member.ts';
import { unknownPermission } from './unknown-permission.ts';
import { unknownValidator, validatorArguments } from './validators.ts';
import { yaml, yamlComment } from './yaml.ts';

interface Rules {
  readonly file: readonly Rule<FileContext>[];
  readonly template: readonly Rule<TemplateContext>[];
  readonly code: readonly Rule<CodeContext>[];
  readonly gallery: readonly Rule<GalleryContext>[];
}

/** All rules, by what they look at. A new one is a file in this folder, a line here, and a page in `docs/lint`. */
export const RULES: Rules = {
  file: [...formRules, duplicateSection, repeatedTerms, yaml, yamlComment, ...syntaxRules],
  template: [
    containerContext,
    thumbnail,
    unknownCategory,
    fieldType,
    fieldName,
    duplicateField,
    unknownValidator,
    validatorArguments,
    conditionField,
    unknownPermission,
    permissionPattern,
    testSyntax,
    scenarioName,
  ],
  code: [
    unknownApi,
    unknownApiMember,
    missingMethod,
    tagResult,
    clientClaim,
    variableReturn,
    undeclaredPermission,
    unusedPermission,
    deniedCall,
    undeclaredField,
    unusedField,
  ],
  gallery: [
    galleryLayout,
    galleryTerms,
    galleryLicense,
    galleryReadme,
    galleryName,
    galleryThumbnail,
    galleryCategories,
    tooManyCategories,
    galleryMetadata,
    galleryCommit,
    galleryRelease,
    galleryOlderCommits,
    galleryVersionOrder,
    galleryLatestComment,
  ],
};
