package org.tandem.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.tandem.tenancy.TenantEntity;

/** A kind of product that leads ask for. The code never changes; the names are what people read. */
@Entity
@Table(name = "product_categories")
public class ProductCategory extends TenantEntity {
    @Version
    private long version;

    private String code;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "name_de")
    private String nameDe;

    protected ProductCategory() {}
}
