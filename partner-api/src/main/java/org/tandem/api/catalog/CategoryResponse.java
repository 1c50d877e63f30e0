package org.tandem.api.catalog;

import org.tandem.catalog.CategoryRow;

/** {@code code} is what leads carry; the names are for people. */
public record CategoryResponse(String code, String nameEn, String nameDe) {

    static CategoryResponse from(CategoryRow row) {
        return new CategoryResponse(row.code(), row.nameEn(), row.nameDe());
    }
}
